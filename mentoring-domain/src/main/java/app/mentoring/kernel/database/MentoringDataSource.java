package app.mentoring.kernel.database;

import app.mentoring.kernel.Settings;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The data source of an installation that configures no pool in its server: it reads {@code
 * mentoring.db.url}, {@code mentoring.db.user} and {@code mentoring.db.password} and opens plain
 * connections, which the server pools and enlists. Where only {@code mentoring.data.dir} is named
 * and {@code mentoring.sample} is true, it is an H2 file there.
 *
 * <p>It refuses to open anything when no database was named, and when {@code mentoring.datasource}
 * names a pool of the server: nothing must land in a file by accident.
 */
public class MentoringDataSource implements DataSource {

  private @Nullable String url;
  private @Nullable String user;
  private @Nullable String password;
  private @Nullable PrintWriter logWriter;
  private int loginTimeout;

  /** Whether somebody said where the data shall lie. */
  public static boolean isNamed() {
    return Settings.text("mentoring.datasource").isPresent()
        || Settings.text("mentoring.db.url").isPresent()
        || Settings.flag("mentoring.sample");
  }

  private static String address() throws SQLException {
    if (Settings.text("mentoring.datasource").isPresent()) {
      throw new SQLException("mentoring.datasource names the server's pool; use that");
    }
    if (!isNamed()) {
      throw new SQLException("no database named: set mentoring.db.url or mentoring.datasource");
    }
    return Settings.text("mentoring.db.url")
        .orElseGet(
            () ->
                "jdbc:h2:file:"
                    + Settings.text("mentoring.data.dir", "data")
                    + "/mentoring;MODE=MariaDB;DATABASE_TO_LOWER=TRUE");
  }

  @Override
  public Connection getConnection() throws SQLException {
    String address = address();
    Properties login = new Properties();
    login.put("user", Settings.text("mentoring.db.user", "sa"));
    login.put("password", Settings.text("mentoring.db.password", ""));
    Connection connection = driver(address).connect(address, login);
    if (connection == null) {
      throw new SQLException("the driver does not know this address: " + kind(address));
    }
    return connection;
  }

  private static Driver driver(String address) throws SQLException {
    String name = address.startsWith("jdbc:h2:") ? "org.h2.Driver" : "org.mariadb.jdbc.Driver";
    try {
      return (Driver)
          Class.forName(name, true, MentoringDataSource.class.getClassLoader())
              .getDeclaredConstructor()
              .newInstance();
    } catch (ReflectiveOperationException missing) {
      throw new SQLException("no driver for " + kind(address), missing);
    }
  }

  /** The address without what might be secret in it. */
  private static String kind(String address) {
    int end = address.indexOf(':', 5);
    return end < 0 ? "this address" : address.substring(0, end);
  }

  @Override
  public Connection getConnection(@Nullable String someUser, @Nullable String somePassword)
      throws SQLException {
    return getConnection();
  }

  public @Nullable String getUrl() {
    return url;
  }

  public void setUrl(@Nullable String url) {
    this.url = url;
  }

  public @Nullable String getUser() {
    return user;
  }

  public void setUser(@Nullable String user) {
    this.user = user;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return logWriter;
  }

  @Override
  public void setLogWriter(@Nullable PrintWriter out) {
    this.logWriter = out;
  }

  @Override
  public void setLoginTimeout(int seconds) {
    this.loginTimeout = seconds;
  }

  @Override
  public int getLoginTimeout() {
    return loginTimeout;
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("app.mentoring");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new SQLException("not a " + type.getName());
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
