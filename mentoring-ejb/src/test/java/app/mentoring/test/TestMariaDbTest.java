package app.mentoring.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class TestMariaDbTest {

  @Test
  void eachFreshDatabaseIsEmptyAndSpeaksAllOfUnicode() throws SQLException {
    String first = TestMariaDb.shared().fresh();
    String second = TestMariaDb.shared().fresh();

    assertThat(ask(first, "create table a (x text)", "insert into a values ('Zoë 🌱')")).isEmpty();
    assertThat(ask(first, "select x from a")).isEqualTo("Zoë 🌱");
    assertThat(
            ask(
                second,
                "select count(*) from information_schema.tables"
                    + " where table_schema = database()"))
        .isEqualTo("0");
  }

  @Test
  void itIsARealMariaDbOnTheLoopback() throws SQLException {
    String url = TestMariaDb.shared().fresh();

    assertThat(url).startsWith("jdbc:mariadb://127.0.0.1:");
    assertThat(ask(url, "select version()")).contains("MariaDB");
  }

  private static String ask(String url, String... statements) throws SQLException {
    String answer = "";
    try (Connection connection =
            DriverManager.getConnection(url, TestMariaDb.USER, TestMariaDb.PASSWORD);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        if (statement.execute(sql)) {
          ResultSet rows = statement.getResultSet();
          answer = rows.next() ? rows.getString(1) : "";
        }
      }
    }
    return answer;
  }
}
