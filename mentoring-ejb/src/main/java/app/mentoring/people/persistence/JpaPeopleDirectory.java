package app.mentoring.people.persistence;

import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.OrganizationDefaults;
import app.mentoring.people.api.Contact;
import app.mentoring.people.api.MatchProfile;
import app.mentoring.people.api.PeopleDirectory;
import app.mentoring.people.api.PersonSummary;
import app.mentoring.people.api.WeeklyHours;
import app.mentoring.people.model.HoursText;
import app.mentoring.people.model.Persons;
import app.mentoring.people.model.SkillKind;
import app.mentoring.platform.Records;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers about people with one statement each, and one more for the organization where somebody's
 * zone is unknown. Beyond {@link #MOST_NAMED} people the whole organization is read instead of
 * naming each.
 */
@Dependent
public class JpaPeopleDirectory implements PeopleDirectory {

  private static final int MOST_NAMED = 1_000;
  private static final int LINKS_OF_CHAIN = 2;

  private static final String CONTACTS =
      "select new app.mentoring.people.persistence.ContactRow("
          + "p.id, p.name, p.tone, p.email, p.language, p.zone, p.welcomedAt)"
          + " from Person p where p.organization = :organization";
  private static final String HOURS =
      "select p.id, p.hours from Person p where p.organization = :organization";
  private static final String PROFILES =
      "select new app.mentoring.people.persistence.MatchRow(p.id, p.name, p.zone, p.languages,"
          + " p.values, p.stage, p.hours, p.department, p.site)"
          + " from Person p where p.organization = :organization";
  private static final String SKILLS =
      "select s.person.id, s.kind, s.key from PersonSkill s where s.organization = :organization";
  private static final String MANAGERS =
      "select p.id, p.manager from Person p where p.organization = :organization"
          + " and p.manager is not null";

  private final Records records;
  private final Persons persons;
  private final OrganizationDefaults defaults;
  private final Clock clock;

  @Inject
  public JpaPeopleDirectory(
      Records records, Persons persons, OrganizationDefaults defaults, Clock clock) {
    this.records = records;
    this.persons = persons;
    this.defaults = defaults;
    this.clock = clock;
  }

  @Override
  public Map<PersonId, PersonSummary> summaries(Collection<PersonId> people) {
    return contactRows(people)
        .map(row -> row.summary(defaults::zone))
        .collect(Collectors.toMap(PersonSummary::id, Function.identity()));
  }

  @Override
  public Map<PersonId, Contact> contacts(Collection<PersonId> people) {
    return contactRows(people)
        .map(row -> row.contact(defaults::zone))
        .collect(Collectors.toMap(Contact::id, Function.identity()));
  }

  private Stream<ContactRow> contactRows(Collection<PersonId> people) {
    Set<String> ids = ids(people);
    return rows(CONTACTS, "p.id", ids, ContactRow.class).stream()
        .filter(row -> ids.contains(row.id()));
  }

  @Override
  public Map<PersonId, WeeklyHours> hours(Collection<PersonId> people) {
    Set<String> ids = ids(people);
    return rows(HOURS, "p.id", ids, Object[].class).stream()
        .filter(row -> ids.contains(row[0]))
        .collect(
            Collectors.toMap(
                row -> new PersonId((String) row[0]),
                row -> row[1] == null ? WeeklyHours.OFFICE : HoursText.read((String) row[1])));
  }

  @Override
  public Map<PersonId, MatchProfile> profiles(Collection<PersonId> people) {
    Set<String> ids = ids(people);
    Map<String, Set<String>> offered = new HashMap<>();
    Map<String, Set<String>> wanted = new HashMap<>();
    for (Object[] row : rows(SKILLS, "s.person.id", ids, Object[].class)) {
      (row[1] == SkillKind.OFFERED ? offered : wanted)
          .computeIfAbsent((String) row[0], id -> new HashSet<>())
          .add((String) row[2]);
    }
    Map<String, String> managers = managers(ids);
    return rows(PROFILES, "p.id", ids, MatchRow.class).stream()
        .filter(row -> ids.contains(row.id()))
        .map(
            row ->
                row.profile(
                    chain(row.id(), managers),
                    offered.getOrDefault(row.id(), Set.of()),
                    wanted.getOrDefault(row.id(), Set.of())))
        .collect(Collectors.toMap(MatchProfile::person, Function.identity()));
  }

  private Map<String, String> managers(Set<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return records.jpql(MANAGERS, Object[].class).getResultList().stream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }

  /** Upwards, at most two; a circle ends where it closes. */
  private static List<PersonId> chain(String person, Map<String, String> managers) {
    List<PersonId> chain = new ArrayList<>();
    @Nullable String next = managers.get(person);
    while (next != null && chain.size() < LINKS_OF_CHAIN && !next.equals(person)) {
      chain.add(new PersonId(next));
      next = managers.get(next);
    }
    return chain;
  }

  @Override
  public void welcome(PersonId person) {
    persons.of(person).orElseThrow(NotFound::new).welcome(clock.instant());
  }

  private <T> List<T> rows(String jpql, String id, Set<String> ids, Class<T> type) {
    if (ids.isEmpty()) {
      return List.of();
    }
    if (ids.size() > MOST_NAMED) {
      return records.jpql(jpql, type).getResultList();
    }
    TypedQuery<T> query = records.jpql(jpql + " and " + id + " in :ids", type);
    return query.setParameter("ids", ids).getResultList();
  }

  private static Set<String> ids(Collection<PersonId> people) {
    return people.stream().map(PersonId::value).collect(Collectors.toSet());
  }
}
