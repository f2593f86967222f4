package app.mentoring.test;

import app.mentoring.kernel.OrganizationId;
import app.mentoring.kernel.Owned;
import app.mentoring.platform.Caller;
import app.mentoring.platform.Records;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The product's persistence without a server: the migrated schema and the real persistence unit, on
 * H2 in memory or on a real MariaDB, with one organization to begin with.
 *
 * <pre>{@code
 * try (TestDatabase database = TestDatabase.h2()) {
 *   database.run(records -> records.em().persist(...));
 *   long count = database.ask(records -> records.query(...).getSingleResult());
 * }
 * }</pre>
 */
public final class TestDatabase implements AutoCloseable {

  /** The organization that is there from the start. */
  public static final OrganizationId AURORA =
      new OrganizationId("00000000-0000-7000-8000-00000000000a");

  /** The other one. */
  public static final OrganizationId MERIDIAN =
      new OrganizationId("00000000-0000-7000-8000-00000000000b");

  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private final DataSource source;
  private final EntityManagerFactory factory;

  private TestDatabase(DataSource source) {
    this.source = source;
    FLYWAY.setLevel(Level.WARNING);
    Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
    this.factory =
        Persistence.createEntityManagerFactory(
            "mentoring",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", source));
    sql(organization(AURORA, "aurora"));
    sql(organization(MERIDIAN, "meridian"));
  }

  private static String organization(OrganizationId id, String slug) {
    return "insert into organization (id, slug, name, zone, language, accent_hue, sample,"
        + " created_at, version) values ('%s', '%s', '%s', 'Europe/Berlin', 'en', 200, false, 0, 1)"
            .formatted(id, slug, slug);
  }

  public static TestDatabase h2() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=MariaDB;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
    source.setUser("sa");
    return new TestDatabase(source);
  }

  public static TestDatabase mariaDb() {
    try {
      MariaDbDataSource source = new MariaDbDataSource(TestMariaDb.shared().fresh());
      source.setUser(TestMariaDb.USER);
      source.setPassword(TestMariaDb.PASSWORD);
      return new TestDatabase(source);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Works for {@link #AURORA} in one transaction. */
  public void run(Consumer<Records> work) {
    run(AURORA, work);
  }

  /** Works for an organization in one transaction. */
  public void run(OrganizationId organization, Consumer<Records> work) {
    ask(
        organization,
        records -> {
          work.accept(records);
          return true;
        });
  }

  /** Asks for {@link #AURORA} in one transaction. */
  public <T> T ask(Function<Records, T> work) {
    return ask(AURORA, work);
  }

  /** Asks for an organization in one transaction; it is rolled back when the work throws. */
  public <T> T ask(OrganizationId organization, Function<Records, T> work) {
    EntityManager em = factory.createEntityManager(Map.of(Owned.TENANT, organization.value()));
    EntityTransaction transaction = em.getTransaction();
    try {
      Caller caller = new Caller();
      caller.enterAsSystem(organization);
      transaction.begin();
      T answer = work.apply(new Records(em, caller));
      transaction.commit();
      return answer;
    } finally {
      if (transaction.isActive()) {
        transaction.rollback();
      }
      em.close();
    }
  }

  /** Changes rows behind the product's back. */
  public void sql(String statement) {
    try (var connection = source.getConnection();
        var sql = connection.createStatement()) {
      sql.execute(statement);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Plain connections to the same database. */
  public DataSource source() {
    return source;
  }

  /** The running persistence unit. */
  public EntityManagerFactory factory() {
    return factory;
  }

  /** An account in an organization, for rows that refer to people. */
  public void account(OrganizationId organization, String person) {
    sql(
        "insert into account (organization_id, id, login, name, name_key, state, epoch,"
            + " version)"
            + " values ('%1$s', '%2$s', '%2$s@example.test', '%2$s', '%2$s', 'IMPORTED', 0, 1)"
                .formatted(organization, person));
  }

  @Override
  public void close() {
    factory.close();
  }
}
