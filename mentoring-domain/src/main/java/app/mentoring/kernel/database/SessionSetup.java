package app.mentoring.kernel.database;

import app.mentoring.kernel.Settings;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.internal.sessions.DatabaseSessionImpl;
import org.eclipse.persistence.platform.server.jboss.JBossPlatform;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Fits EclipseLink to where it runs: WildFly's transactions, and the server's own pool when {@code
 * mentoring.datasource} names one. The pool is set on <em>every</em> connector: set on the login
 * alone, writes go to the pool while reads quietly come from somewhere else.
 */
public class SessionSetup implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    if (System.getProperty("jboss.home.dir") != null) {
      ((DatabaseSessionImpl) session)
          .setServerPlatform(new JBossPlatform((DatabaseSession) session));
    }
    if (Settings.flag("mentoring.server-timing")) {
      session.setSessionLog(new StatementCount(session.getSessionLog()));
    }
    Settings.text("mentoring.datasource").ifPresent(pool -> usePool(session, pool));
  }

  private static void usePool(Session session, String pool) {
    JNDIConnector connector = new JNDIConnector(pool);
    connector.setLookupType(JNDIConnector.STRING_LOOKUP);
    session.getLogin().setConnector(connector);
    if (session instanceof ServerSession server) {
      server
          .getConnectionPools()
          .values()
          .forEach(each -> setConnector(each.getLogin(), connector));
      if (server.getReadConnectionPool() != null) {
        setConnector(server.getReadConnectionPool().getLogin(), connector);
      }
    }
  }

  private static void setConnector(Object login, JNDIConnector connector) {
    if (login instanceof DatasourceLogin datasource) {
      datasource.setConnector(connector);
    }
  }
}
