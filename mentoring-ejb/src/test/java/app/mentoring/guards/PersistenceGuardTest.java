package app.mentoring.guards;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.guards.planted.BrokenEntity;
import app.mentoring.kernel.Owned;
import app.mentoring.test.TestDatabase;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The persistence unit, the classes, the queries and both databases fit each other. */
class PersistenceGuardTest {

  private static final TestDatabase H2 = TestDatabase.h2();
  private static final TestDatabase MARIADB = TestDatabase.mariaDb();

  static List<TestDatabase> databases() {
    return List.of(H2, MARIADB);
  }

  @AfterAll
  static void close() {
    databases().forEach(TestDatabase::close);
  }

  @Test
  void thePersistenceUnitListsEveryEntityAndConverter() throws IOException {
    Set<String> listed = listed();

    assertThat(listed).containsExactlyInAnyOrderElementsOf(persistent(Classes.ofTheProduct()));
    assertThat(listed)
        .doesNotContainAnyElementsOf(
            persistent(new ClassFileImporter().importClasses(BrokenEntity.class)));
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void everyMappedColumnIsInTheMigratedSchema(TestDatabase database) {
    assertThat(missing(database, Schema.of(database.source()))).isEmpty();
  }

  @Test
  void aColumnThatTheScriptsForgotIsNoticed() {
    Schema schema = Schema.of(H2.source());
    schema.table("account").columns().remove("login");
    schema.tables().remove("seal_key");

    assertThat(missing(H2, schema))
        .contains("account.login", "seal_key.wrapped")
        .doesNotContain("account.id");
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void whatTheSchemaDemandsEveryEntityGives(TestDatabase database) {
    assertThat(unfilled(database, Schema.of(database.source()))).isEmpty();
  }

  @Test
  void aDemandThatNoEntityMeetsIsNoticed() {
    Schema schema = Schema.of(H2.source());
    schema.table("account").columns().put("planted", "integer not null");

    assertThat(unfilled(H2, schema)).containsExactly("account.planted");
  }

  @ParameterizedTest(autoCloseArguments = false)
  @MethodSource("databases")
  void everyNamedQueryRunsAndAsksForTheOrganization(TestDatabase database) {
    List<DatabaseQuery> queries =
        JpaHelper.getServerSession(database.factory()).getQueries().values().stream()
            .flatMap(List::stream)
            .toList();

    assertThat(queries).hasSizeGreaterThan(20);
    for (DatabaseQuery query : queries) {
      database.run(records -> execute(records.em(), query.getName()));
    }
    assertThat(queries.stream().map(DatabaseQuery::getJPQLString))
        .allMatch(PersistenceGuardTest::isFenced);
  }

  @Test
  void aQueryWithoutTheOrganizationIsNoticed() {
    assertThat(isFenced("select a from Account a where a.login = :login")).isFalse();
    assertThat(isFenced("select a from Account a where a.organization = :organization")).isTrue();
  }

  /** Queries of what belongs to no organization need no fence. */
  private static boolean isFenced(String jpql) {
    boolean common =
        EntityRules.COMMON.keySet().stream()
            .map(name -> name.substring(name.lastIndexOf('.') + 1))
            .anyMatch(name -> jpql.matches("(?s).*\\bfrom " + name + " .*"));
    return common || jpql.contains(".organization = :organization");
  }

  private static void execute(EntityManager em, String name) {
    Query query = em.createNamedQuery(name);
    query
        .getParameters()
        .forEach(p -> query.setParameter(p.getName(), sample(p.getParameterType())));
    if (query.unwrap(DatabaseQuery.class).isReadQuery()) {
      query.setMaxResults(1).getResultList();
    } else {
      query.executeUpdate();
    }
  }

  private static Object sample(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return switch (type.getSimpleName()) {
      case "Instant" -> java.time.Instant.EPOCH;
      case "LocalDate" -> java.time.LocalDate.EPOCH;
      case "int", "Integer" -> 1;
      case "long", "Long" -> 1L;
      case "boolean", "Boolean" -> true;
      case "Collection", "List", "Set", "Object" -> List.of("x");
      default -> "x";
    };
  }

  private static List<String> missing(TestDatabase database, Schema schema) {
    List<String> missing = new ArrayList<>();
    mapped(database)
        .forEach(
            (table, columns) -> {
              Set<String> there =
                  schema.tables().containsKey(table)
                      ? schema.table(table).columns().keySet()
                      : Set.of();
              columns.stream()
                  .filter(column -> !there.contains(column))
                  .forEach(column -> missing.add(table + "." + column));
            });
    return missing;
  }

  private static List<String> unfilled(TestDatabase database, Schema schema) {
    List<String> unfilled = new ArrayList<>();
    mapped(database)
        .forEach(
            (table, columns) ->
                schema.table(table).columns().entrySet().stream()
                    .filter(column -> column.getValue().endsWith("not null"))
                    .filter(column -> !columns.contains(column.getKey()))
                    .forEach(column -> unfilled.add(table + "." + column.getKey())));
    return unfilled;
  }

  /** The columns that entities write, by table, in lower case. */
  private static Map<String, Set<String>> mapped(TestDatabase database) {
    Session session = JpaHelper.getServerSession(database.factory());
    Map<String, Set<String>> columns = new TreeMap<>();
    for (ClassDescriptor descriptor : session.getDescriptors().values()) {
      for (DatabaseField field : descriptor.getAllFields()) {
        columns
            .computeIfAbsent(lower(field.getTableName()), key -> new TreeSet<>())
            .add(lower(field.getName()));
      }
    }
    return columns;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Set<String> persistent(JavaClasses classes) {
    return classes.stream()
        .filter(
            each ->
                each.isAnnotatedWith(Entity.class)
                    || each.isAnnotatedWith(MappedSuperclass.class)
                    || each.isAnnotatedWith(Embeddable.class)
                    || each.isAnnotatedWith(Converter.class))
        .map(JavaClass::getName)
        .collect(Collectors.toSet());
  }

  private static Set<String> listed() throws IOException {
    try (InputStream in = Owned.class.getResourceAsStream("/META-INF/persistence.xml")) {
      String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Matcher matcher = Pattern.compile("<class>([^<]+)</class>").matcher(xml);
      return matcher.results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
  }
}
