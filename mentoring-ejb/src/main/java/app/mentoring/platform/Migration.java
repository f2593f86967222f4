package app.mentoring.platform;

import app.mentoring.kernel.Settings;
import app.mentoring.kernel.database.MentoringDataSource;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.lang.System.Logger.Level;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date before anything else starts. The schema belongs to the scripts in
 * {@code db/migration}; the persistence provider creates nothing.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
    name = "java:app/jdbc/mentoring",
    className = "app.mentoring.kernel.database.MentoringDataSource",
    url = "mentoring:configured",
    user = "configured",
    password = "",
    minPoolSize = 0,
    maxPoolSize = 20,
    transactional = true)
public class Migration {

  private static final System.Logger LOG = System.getLogger(Migration.class.getName());

  @PostConstruct
  void migrate() {
    if (!MentoringDataSource.isNamed()) {
      throw new EJBException(
          "No database is named. Set mentoring.db.url (and user and password) or"
              + " mentoring.datasource, as README.md tells under MariaDB; nothing was created.");
    }
    String name = Settings.text("mentoring.datasource", "java:app/jdbc/mentoring");
    try {
      DataSource source = (DataSource) new InitialContext().lookup(name);
      int scripts =
          Flyway.configure(Migration.class.getClassLoader())
              .dataSource(source)
              .locations("classpath:db/migration")
              .load()
              .migrate()
              .migrationsExecuted;
      LOG.log(Level.INFO, "schema up to date, {0} scripts executed", scripts);
    } catch (NamingException unknown) {
      throw new EJBException("no data source is called " + name, unknown);
    }
  }
}
