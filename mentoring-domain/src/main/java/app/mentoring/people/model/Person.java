package app.mentoring.people.model;

import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import app.mentoring.people.api.CareerStage;
import app.mentoring.people.api.WeeklyHours;
import app.mentoring.people.api.WorkingValue;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in an organization, with what they say of themselves and what the organization knows of
 * their place in it. A person is brought in by an import, an invitation or the set-up, and is
 * invisible to other participants and out of reach of mail until welcomed. What a person has edited
 * belongs to that person: an import no longer touches it.
 */
@Entity
@Table(name = "person")
@NamedQuery(
    name = "Person.byId",
    query = "select p from Person p where p.organization = :organization and p.id = :id")
@NamedQuery(
    name = "Person.byEmails",
    query =
        "select p from Person p where p.organization = :organization and p.emailKey in :keys"
            + " order by p.id")
public class Person extends Owned {

  private static final int TONES = 8;

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "email", nullable = false)
  private String email;

  @Column(name = "email_key", nullable = false)
  private String emailKey;

  @Column(name = "tone", nullable = false)
  private int tone;

  @Column(name = "zone")
  private @Nullable ZoneId zone;

  @Column(name = "language", nullable = false)
  private String language;

  @Column(name = "languages", nullable = false)
  private String languages = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "career_stage")
  private @Nullable CareerStage stage;

  @Column(name = "working_values", nullable = false)
  private String values = "";

  @Column(name = "weekly_hours")
  private @Nullable String hours;

  @Column(name = "job_title")
  private @Nullable String jobTitle;

  @Column(name = "department")
  private @Nullable String department;

  @Column(name = "site")
  private @Nullable String site;

  @Column(name = "story")
  private @Nullable String story;

  @Column(name = "manager_id")
  private @Nullable String manager;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "changed_at", nullable = false)
  private Instant changedAt;

  @Column(name = "edited_at")
  private @Nullable Instant editedAt;

  @Column(name = "welcomed_at")
  private @Nullable Instant welcomedAt;

  @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<PersonSkill> skills = new ArrayList<>();

  protected Person() {}

  /**
   * A person whom nobody sees yet.
   *
   * @param language of the interface until the person chooses: {@code en} or {@code de}
   */
  public static Person bringIn(
      PersonId id, String name, EmailAddress email, String language, Instant now) {
    ProfilePolicy.named(name).orThrow();
    Person person = new Person();
    person.id = id.value();
    person.name = SkillName.tidy(name);
    person.email = email.text();
    person.emailKey = email.key();
    person.tone = toneOf(id);
    person.language = language;
    person.createdAt = now;
    person.changedAt = now;
    return person;
  }

  /** The stable colour of a person, 0 to 7. */
  static int toneOf(PersonId id) {
    CRC32 sum = new CRC32();
    sum.update(id.value().getBytes(StandardCharsets.UTF_8));
    return (int) (sum.getValue() % TONES);
  }

  /** Where the person's day is, as far as others know. */
  public void settle(ZoneId place) {
    this.zone = place;
  }

  /** From now on others may see this person, and mail may go out. Once is enough. */
  public void welcome(Instant now) {
    if (welcomedAt == null) {
      this.welcomedAt = now;
    }
  }

  /**
   * Keeps what the person says of themselves.
   *
   * @param ids where the ids of new parts come from
   * @throws app.mentoring.kernel.RuleViolation when {@link ProfilePolicy} says no
   */
  public void edit(Profile profile, Supplier<String> ids, Instant now) {
    describe(profile, ids, now);
    this.editedAt = now;
  }

  /** Keeps what somebody else knows of the person, who has not said a word yet. */
  public void describe(Profile profile, Supplier<String> ids, Instant now) {
    ProfilePolicy.mayKeep(profile).orThrow();
    this.name = profile.name();
    this.zone = profile.zone();
    this.language = profile.language();
    this.languages = Codes.write(profile.languages());
    this.stage = profile.stage();
    this.values = Codes.write(profile.values().stream().map(WorkingValue::name).toList());
    this.hours = profile.hours() == null ? null : HoursText.write(profile.hours());
    this.story = profile.story().isEmpty() ? null : profile.story();
    choose(SkillKind.OFFERED, SkillName.distinct(profile.offered()), ids);
    choose(SkillKind.WANTED, SkillName.distinct(profile.wanted()), ids);
    this.changedAt = now;
  }

  /** Keeps what the organization knows of the person's place in it. */
  public void place(Workplace workplace, Instant now) {
    this.jobTitle = workplace.jobTitle();
    this.department = workplace.department();
    this.site = workplace.site();
    this.manager = workplace.manager() == null ? null : workplace.manager().value();
    this.changedAt = now;
  }

  /**
   * Takes over what an import says. Of what a person has edited only the place in the organization
   * follows the import; the rest is theirs.
   *
   * @param profile what is known now with the import on top
   * @return whether anything is different now
   */
  public boolean follow(Profile profile, Workplace workplace, Supplier<String> ids, Instant now) {
    boolean differs = differs(profile, workplace);
    if (differs && !hasSpoken()) {
      describe(profile, ids, now);
    }
    if (differs) {
      place(workplace, now);
    }
    return differs;
  }

  /** Whether {@link #follow} would change anything. */
  public boolean differs(Profile profile, Workplace workplace) {
    return !workplace.equals(workplace()) || !hasSpoken() && !profile.says(profile());
  }

  /** Only the difference is changed: the database sees inserts before deletes. */
  private void choose(SkillKind kind, Collection<SkillName> names, Supplier<String> ids) {
    Set<String> wanted = names.stream().map(SkillName::key).collect(Collectors.toSet());
    skills.removeIf(skill -> skill.kind() == kind && !wanted.contains(skill.key()));
    Set<String> kept = new HashSet<>();
    skills.stream().filter(skill -> skill.kind() == kind).forEach(skill -> kept.add(skill.key()));
    names.stream()
        .filter(name -> !kept.contains(name.key()))
        .forEach(name -> skills.add(PersonSkill.of(ids.get(), this, kind, name)));
  }

  public PersonId id() {
    return new PersonId(id);
  }

  public String name() {
    return name;
  }

  public String email() {
    return email;
  }

  public String emailKey() {
    return emailKey;
  }

  /** 0 to 7, stable for the person's whole life. */
  public int tone() {
    return tone;
  }

  /** Whether others may see this person and mail may go out. */
  public boolean isWelcome() {
    return welcomedAt != null;
  }

  /** Whether the person has said anything themselves. */
  public boolean hasSpoken() {
    return editedAt != null;
  }

  /** What is known of the person now; skills by name. */
  public Profile profile() {
    return new Profile(
        name,
        zone,
        language,
        Codes.read(languages),
        stage,
        skills(SkillKind.OFFERED),
        skills(SkillKind.WANTED),
        Codes.read(values).stream().map(WorkingValue::valueOf).collect(Collectors.toSet()),
        hours().orElse(null),
        story == null ? "" : story);
  }

  public Workplace workplace() {
    return new Workplace(
        jobTitle, department, site, manager == null ? null : new PersonId(manager));
  }

  /** Empty where the person never said. */
  public Optional<WeeklyHours> hours() {
    return Optional.ofNullable(hours).map(HoursText::read);
  }

  private List<String> skills(SkillKind kind) {
    return skills.stream()
        .filter(skill -> skill.kind() == kind)
        .sorted(Comparator.comparing(PersonSkill::key))
        .map(PersonSkill::name)
        .toList();
  }
}
