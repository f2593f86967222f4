package app.mentoring.people.application;

import app.mentoring.kernel.PersonId;
import app.mentoring.people.model.EmailAddress;
import app.mentoring.people.model.Person;
import app.mentoring.people.model.Persons;
import app.mentoring.people.model.Profile;
import app.mentoring.people.model.SkillName;
import app.mentoring.people.model.intake.ColumnPlan;
import app.mentoring.people.model.intake.Entry;
import app.mentoring.people.model.intake.Intake;
import app.mentoring.people.model.intake.Problem;
import app.mentoring.people.model.intake.Sheet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What bringing in a sheet means for the people who are here: computed alike for a dry run and for
 * the import, with look-ups in batches, and changing nothing.
 */
final class ImportPlan {

  private final Intake intake;
  private final Map<String, Person> known;
  private final Map<String, String> spellings;

  private ImportPlan(Intake intake, Map<String, Person> known, Map<String, String> spellings) {
    this.intake = intake;
    this.known = known;
    this.spellings = spellings;
  }

  /**
   * Plans.
   *
   * @throws app.mentoring.kernel.RuleViolation when the columns do not fit the sheet
   */
  static ImportPlan of(Sheet sheet, ColumnPlan columns, Persons persons) {
    columns.fits(sheet).orThrow();
    Intake read = Intake.of(sheet, columns);
    Map<String, Person> known =
        persons.withEmails(read.addresses()).stream()
            .collect(Collectors.toMap(Person::emailKey, Function.identity()));
    Intake intake = read.withManagers(known.keySet(), sheet, columns);
    return new ImportPlan(intake, known, spellings(intake, persons));
  }

  /** One spelling a skill: the organization's, else the first in the sheet. */
  private static Map<String, String> spellings(Intake intake, Persons persons) {
    Map<String, String> inSheet = new HashMap<>();
    intake.entries().stream()
        .flatMap(entry -> Stream.concat(entry.offered().stream(), entry.wanted().stream()))
        .forEach(name -> inSheet.putIfAbsent(SkillName.keyOf(name), name));
    Map<String, String> spellings = new HashMap<>(inSheet);
    spellings.putAll(persons.spellings(inSheet.keySet()));
    return spellings;
  }

  ImportReport report() {
    int changed = 0;
    int same = 0;
    for (Entry entry : intake.entries()) {
      Person person = known.get(entry.email().key());
      if (person != null) {
        if (managerIsNew(entry)
            || person.differs(
                profile(entry, person), entry.onto(person.workplace(), managerId(entry)))) {
          changed++;
        } else {
          same++;
        }
      }
    }
    Set<Integer> lines = new HashSet<>();
    intake.problems().forEach(problem -> lines.add(problem.line()));
    return new ImportReport(
        intake.entries().size() - changed - same, changed, same, lines.size(), badLines());
  }

  private List<ImportReport.BadLine> badLines() {
    return intake.problems().stream().map(ImportPlan::badLine).toList();
  }

  private static ImportReport.BadLine badLine(Problem problem) {
    return new ImportReport.BadLine(
        problem.line(), problem.column(), problem.value(), problem.reason().text());
  }

  private boolean managerIsNew(Entry entry) {
    EmailAddress manager = entry.manager();
    return manager != null && !known.containsKey(manager.key());
  }

  private @Nullable PersonId managerId(Entry entry) {
    EmailAddress manager = entry.manager();
    return manager == null
        ? null
        : Optional.ofNullable(known.get(manager.key())).map(Person::id).orElse(null);
  }

  /** Lines of people who are not here yet. */
  List<Entry> newcomers() {
    return intake.entries().stream()
        .filter(entry -> !known.containsKey(entry.email().key()))
        .toList();
  }

  List<Entry> entries() {
    return intake.entries();
  }

  Optional<Person> known(EmailAddress email) {
    return Optional.ofNullable(known.get(email.key()));
  }

  /** What is known of a person with the sheet on top, skills in the usual spelling. */
  Profile profile(Entry entry, Person person) {
    Profile profile = entry.onto(person.profile());
    return new Profile(
        profile.name(),
        profile.zone(),
        profile.language(),
        profile.languages(),
        profile.stage(),
        usual(profile.offered()),
        usual(profile.wanted()),
        profile.values(),
        profile.hours(),
        profile.story());
  }

  private List<String> usual(List<String> names) {
    return names.stream().map(name -> spellings.getOrDefault(SkillName.keyOf(name), name)).toList();
  }
}
