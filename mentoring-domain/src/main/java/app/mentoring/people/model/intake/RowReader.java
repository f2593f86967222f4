package app.mentoring.people.model.intake;

import app.mentoring.kernel.Decision;
import app.mentoring.kernel.Refusal;
import app.mentoring.people.api.CareerStage;
import app.mentoring.people.api.SheetField;
import app.mentoring.people.model.EmailAddress;
import app.mentoring.people.model.Places;
import app.mentoring.people.model.ProfilePolicy;
import app.mentoring.people.model.SkillName;
import app.mentoring.people.model.SpokenLanguages;
import app.mentoring.people.model.Workplace;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Understands one line of a sheet, or says everything that is wrong with it. */
final class RowReader {

  private static final Set<String> INTERFACES = Set.of("en", "de");

  private final Sheet sheet;
  private final ColumnPlan plan;
  private final Sheet.Row row;
  private final List<Problem> problems = new ArrayList<>();

  RowReader(Sheet sheet, ColumnPlan plan, Sheet.Row row) {
    this.sheet = sheet;
    this.plan = plan;
    this.row = row;
  }

  /** Everything wrong with the line; complete after {@link #read}. */
  List<Problem> problems() {
    return problems;
  }

  /** The person of this line; empty when anything is wrong with it. */
  Optional<Entry> read() {
    if (row.cells().size() > sheet.headers().size()) {
      problems.add(
          new Problem(
              row.line(),
              "",
              row.cells().get(sheet.headers().size()),
              Refusal.of("people.line-too-long", row.cells().size(), sheet.headers().size())));
      return Optional.empty();
    }
    String name = name();
    @Nullable EmailAddress email = address(SheetField.EMAIL);
    if (email == null && text(SheetField.EMAIL).isEmpty()) {
      problem(SheetField.EMAIL, "", Refusal.of("people.email-missing"));
    }
    @Nullable EmailAddress manager = address(SheetField.MANAGER_EMAIL);
    if (email != null && manager != null && email.key().equals(manager.key())) {
      problem(SheetField.MANAGER_EMAIL, manager.text(), Refusal.of("people.own-manager"));
    }
    Function<EmailAddress, Entry> entry = reader(name, manager);
    return problems.isEmpty() ? Optional.ofNullable(email).map(entry) : Optional.empty();
  }

  private Function<EmailAddress, Entry> reader(String name, @Nullable EmailAddress manager) {
    @Nullable String jobTitle = workplace(SheetField.JOB_TITLE);
    @Nullable String department = workplace(SheetField.DEPARTMENT);
    @Nullable String site = workplace(SheetField.SITE);
    @Nullable CareerStage stage =
        value(SheetField.CAREER_STAGE, "people.stage-unknown", CareerWords::stage);
    @Nullable ZoneId zone = value(SheetField.ZONE, "people.zone-unknown", Places::zone);
    @Nullable String language =
        value(
            SheetField.INTERFACE_LANGUAGE,
            "people.interface-unknown",
            text -> SpokenLanguages.code(text).filter(INTERFACES::contains));
    Set<String> languages = languages();
    List<String> offered = skills(SheetField.SKILLS_OFFERED, "people.too-many-offered");
    List<String> wanted = skills(SheetField.SKILLS_WANTED, "people.too-many-wanted");
    String story = text(SheetField.STORY);
    check(SheetField.STORY, story, ProfilePolicy.story(story));
    return email ->
        new Entry(
            row.line(),
            name,
            email,
            manager,
            jobTitle,
            department,
            site,
            stage,
            zone,
            language,
            languages,
            offered,
            wanted,
            story);
  }

  private String name() {
    String whole = oneLine(SheetField.NAME);
    SheetField field = SheetField.NAME;
    if (whole.isEmpty()) {
      whole =
          Stream.of(oneLine(SheetField.FIRST_NAME), oneLine(SheetField.LAST_NAME))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" "));
      field =
          Stream.of(SheetField.NAME, SheetField.LAST_NAME, SheetField.FIRST_NAME)
              .filter(each -> !plan.columns(each).isEmpty())
              .findFirst()
              .orElse(SheetField.NAME);
    }
    check(field, whole, ProfilePolicy.named(whole));
    return whole;
  }

  private @Nullable EmailAddress address(SheetField field) {
    String text = text(field);
    if (text.isEmpty()) {
      return null;
    }
    if (!EmailAddress.isAddress(text)) {
      problem(field, text, Refusal.of("people.email-malformed", text));
      return null;
    }
    return new EmailAddress(text);
  }

  private @Nullable String workplace(SheetField field) {
    String text = oneLine(field);
    int length = text.codePointCount(0, text.length());
    if (length > Workplace.LONGEST) {
      problem(field, text, Refusal.of("people.text-too-long", Workplace.LONGEST, length));
    }
    return text.isEmpty() ? null : text;
  }

  private <T> @Nullable T value(
      SheetField field, String unknown, Function<String, Optional<T>> reading) {
    String text = oneLine(field);
    if (text.isEmpty()) {
      return null;
    }
    Optional<T> value = reading.apply(text);
    if (value.isEmpty()) {
      problem(field, text, Refusal.of(unknown, text));
    }
    return value.orElse(null);
  }

  private Set<String> languages() {
    Set<String> codes = new TreeSet<>();
    for (String name : list(SheetField.LANGUAGES)) {
      SpokenLanguages.code(name)
          .ifPresentOrElse(
              codes::add,
              () ->
                  problem(SheetField.LANGUAGES, name, Refusal.of("people.language-unknown", name)));
    }
    check(SheetField.LANGUAGES, String.join(", ", codes), ProfilePolicy.speaks(codes));
    return codes;
  }

  private List<String> skills(SheetField field, String tooMany) {
    List<String> names = list(field);
    check(field, String.join("; ", names), ProfilePolicy.skills(names, tooMany));
    return problems.isEmpty()
        ? SkillName.distinct(names).stream().map(SkillName::text).toList()
        : List.of();
  }

  private List<String> list(SheetField field) {
    return plan.columns(field).stream()
        .flatMap(column -> Words.list(row.cell(column)).stream())
        .toList();
  }

  private String oneLine(SheetField field) {
    return SkillName.tidy(text(field));
  }

  private String text(SheetField field) {
    return plan.columns(field).stream().findFirst().map(row::cell).orElse("");
  }

  private void check(SheetField field, String value, Decision decision) {
    decision.refusals().forEach(refusal -> problem(field, value, refusal));
  }

  private void problem(SheetField field, String value, Refusal reason) {
    String column = plan.columns(field).stream().findFirst().map(sheet.headers()::get).orElse("");
    problems.add(new Problem(row.line(), column, value, reason));
  }
}
