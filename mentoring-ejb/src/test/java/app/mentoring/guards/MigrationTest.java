package app.mentoring.guards;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.test.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** One set of scripts, two databases, one schema. */
class MigrationTest {

  private static final TestDatabase H2 = TestDatabase.h2();
  private static final TestDatabase MARIADB = TestDatabase.mariaDb();

  @AfterAll
  static void close() {
    H2.close();
    MARIADB.close();
  }

  @Test
  void bothDatabasesEndUpWithTheSameSchema() {
    Schema embedded = Schema.of(H2.source());
    Schema real = Schema.of(MARIADB.source());

    assertThat(real.tables()).containsKey("organization");
    assertThat(embedded.lines()).containsExactlyElementsOf(real.lines());
  }

  @Test
  void everyKeyOfAnOrganizationsTableBeginsWithTheOrganization() {
    assertThat(Schema.of(H2.source()).leaks()).isEmpty();
    assertThat(Schema.of(MARIADB.source()).leaks()).isEmpty();
  }

  @Test
  void mariaDbComparesIdsByteByByteInTablesThatHaveTransactions() throws SQLException {
    List<String> others = new ArrayList<>();
    try (Connection connection = MARIADB.source().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select table_name, engine, table_collation from information_schema.tables"
                    + " where table_schema = database()"
                    + " and table_name <> 'flyway_schema_history'"
                    + " and (engine <> 'InnoDB' or table_collation <> 'utf8mb4_bin')")) {
      while (rows.next()) {
        others.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
      }
    }
    assertThat(others).isEmpty();
  }

  @Test
  void aPlantedDifferenceAndAPlantedLeakAreNoticed() {
    try (TestDatabase breached = TestDatabase.h2()) {
      breached.sql("alter table account alter column login varchar(10)");
      breached.sql(
          "create table planted (organization_id varchar(36) not null, id varchar(36) not null,"
              + " other varchar(36), primary key (id), constraint uq_p unique (other),"
              + " constraint fk_p foreign key (id) references organization (id))");
      Schema schema = Schema.of(breached.source());

      assertThat(schema.lines())
          .contains("account.login: varchar(10) not null")
          .isNotEqualTo(Schema.of(H2.source()).lines());
      assertThat(schema.leaks())
          .hasSize(3)
          .anyMatch(leak -> leak.startsWith("planted: primary key [id]"))
          .anyMatch(leak -> leak.startsWith("planted: unique [other]"))
          .anyMatch(leak -> leak.startsWith("planted: foreign"));
    }
  }
}
