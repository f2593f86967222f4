package app.mentoring.people.application;

import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.AccountRegister;
import app.mentoring.organization.api.OrganizationDefaults;
import app.mentoring.organization.api.Roles;
import app.mentoring.people.api.SheetField;
import app.mentoring.people.model.EmailAddress;
import app.mentoring.people.model.Person;
import app.mentoring.people.model.Persons;
import app.mentoring.people.model.intake.ColumnPlan;
import app.mentoring.people.model.intake.Entry;
import app.mentoring.people.model.intake.Proposals;
import app.mentoring.people.model.intake.Sheet;
import app.mentoring.platform.Ids;
import app.mentoring.platform.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Brings people in from a CSV file: look at it, try it, do it. Who comes in this way is invisible
 * to other participants and gets no mail until they enrol or are invited.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ImportService {

  @Inject private Persons persons;
  @Inject private AccountRegister accounts;
  @Inject private OrganizationDefaults defaults;
  @Inject private Ids ids;
  @Inject private Clock clock;
  @Inject private Texts texts;

  public ImportService() {}

  ImportService(
      Persons persons,
      AccountRegister accounts,
      OrganizationDefaults defaults,
      Ids ids,
      Clock clock,
      Texts texts) {
    this.persons = persons;
    this.accounts = accounts;
    this.defaults = defaults;
    this.ids = ids;
    this.clock = clock;
    this.texts = texts;
  }

  /** How large a file may be. */
  public int mostMegabytes() {
    return SheetText.MOST_BYTES / (1024 * 1024);
  }

  /**
   * Looks at a file and proposes what its columns become; nothing is kept.
   *
   * @throws app.mentoring.kernel.RuleViolation when it is no sheet that can be read
   */
  public SheetView look(byte[] file) {
    CsvSheet csv = CsvSheet.read(file);
    return new SheetView(
        csv.charset(),
        csv.delimiter(),
        csv.sheet().rows().size(),
        Proposals.of(csv.sheet()).stream()
            .map(
                column ->
                    new SheetView.Column(
                        column.header(),
                        column.proposal(),
                        column.sensitive(),
                        column.freeText(),
                        column.example()))
            .toList());
  }

  /**
   * A dry run: what {@link #bringIn} would do now. It writes nothing.
   *
   * @param columns what each column becomes, in order
   * @throws app.mentoring.kernel.RuleViolation when people cannot be brought in this way
   */
  public ImportReport tryOut(byte[] file, List<SheetField> columns) {
    return plan(file, columns).report();
  }

  /**
   * Brings in every line that will do, in one transaction; the others are held back. Whoever is
   * here already, by address in any case, is changed and not doubled.
   *
   * @throws app.mentoring.kernel.RuleViolation when people cannot be brought in this way
   */
  public ImportReport bringIn(byte[] file, List<SheetField> columns) {
    ImportPlan plan = plan(file, columns);
    ImportReport report = plan.report();
    Map<String, Person> people = people(plan);
    for (Entry entry : plan.entries()) {
      follow(entry, plan, people);
    }
    return report;
  }

  /** Everybody of the sheet by address: who is here already, and the others newly made. */
  private Map<String, Person> people(ImportPlan plan) {
    Instant now = clock.instant();
    String language = defaults.language().getLanguage();
    Map<String, PersonId> opened = openAccounts(plan.newcomers());
    Map<String, Person> people = new HashMap<>();
    for (Entry entry : plan.entries()) {
      String key = entry.email().key();
      PersonId id = opened.get(key);
      people.put(
          key,
          id == null
              ? plan.known(entry.email()).orElseThrow()
              : Person.bringIn(id, entry.name(), entry.email(), language, now));
    }
    return people;
  }

  private void follow(Entry entry, ImportPlan plan, Map<String, Person> people) {
    Person person = Objects.requireNonNull(people.get(entry.email().key()));
    String before = person.name();
    person.follow(
        plan.profile(entry, person),
        entry.onto(person.workplace(), manager(entry, people, plan)),
        ids::next,
        clock.instant());
    if (plan.known(entry.email()).isEmpty()) {
      persons.add(person);
    } else if (!person.name().equals(before)) {
      accounts.rename(person.id(), person.name());
    }
  }

  /** The bad lines as a file that spreadsheets open, in the reader's language. */
  public byte[] problemFile(ImportReport report, Locale reader) {
    return ProblemFile.of(report, texts, reader);
  }

  private ImportPlan plan(byte[] file, List<SheetField> columns) {
    Sheet sheet = CsvSheet.read(file).sheet();
    return ImportPlan.of(sheet, new ColumnPlan(columns), persons);
  }

  private Map<String, PersonId> openAccounts(List<Entry> newcomers) {
    Map<String, String> names = new LinkedHashMap<>();
    newcomers.forEach(entry -> names.put(entry.email().key(), entry.name()));
    return accounts.openAll(names);
  }

  private static @Nullable PersonId manager(
      Entry entry, Map<String, Person> people, ImportPlan plan) {
    EmailAddress manager = entry.manager();
    if (manager == null) {
      return null;
    }
    Person person = people.get(manager.key());
    return person != null ? person.id() : plan.known(manager).map(Person::id).orElse(null);
  }
}
