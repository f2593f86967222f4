package app.mentoring.people.application;

import app.mentoring.kernel.Decision;
import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.Refusal;
import app.mentoring.organization.api.AccountRegister;
import app.mentoring.organization.api.Roles;
import app.mentoring.people.api.Contact;
import app.mentoring.people.api.PeopleDirectory;
import app.mentoring.people.model.Person;
import app.mentoring.people.model.Persons;
import app.mentoring.people.model.Profile;
import app.mentoring.people.model.SkillName;
import app.mentoring.platform.Caller;
import app.mentoring.platform.Ids;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The caller's own profile, and what the caller may see of others. */
@Stateless
@RolesAllowed({Roles.PARTICIPANT, Roles.COORDINATOR, Roles.SPONSOR, Roles.ADMINISTRATOR})
public class ProfileService {

  private static final int SUGGESTIONS = 12;

  @Inject private Persons persons;
  @Inject private PeopleDirectory directory;
  @Inject private AccountRegister accounts;
  @Inject private Caller caller;
  @Inject private Ids ids;
  @Inject private Clock clock;

  public ProfileService() {}

  ProfileService(
      Persons persons,
      PeopleDirectory directory,
      AccountRegister accounts,
      Caller caller,
      Ids ids,
      Clock clock) {
    this.persons = persons;
    this.directory = directory;
    this.accounts = accounts;
    this.caller = caller;
    this.ids = ids;
    this.clock = clock;
  }

  public MyProfile mine() {
    return MyProfile.of(me());
  }

  /** What pages must know of their reader; empty for an account without a profile. */
  public Optional<ReaderCard> reader() {
    PersonId me = caller.person();
    Contact contact = directory.contacts(List.of(me)).get(me);
    return Optional.ofNullable(contact)
        .map(known -> new ReaderCard(known.name(), known.language().getLanguage(), known.zone()));
  }

  /**
   * Keeps the caller's profile, each skill in the spelling that the organization already uses.
   *
   * @return the profile as it is now
   * @throws app.mentoring.kernel.RuleViolation when the profile was changed elsewhere meanwhile, or
   *     will not do; nothing is kept then
   */
  public MyProfile save(SaveProfile wish) {
    Person person = me();
    Decision.refuseIf(person.version() != wish.version(), Refusal.of("people.changed-elsewhere"))
        .orThrow();
    String before = person.name();
    person.edit(inUsualSpelling(wish), ids::next, clock.instant());
    if (!person.name().equals(before)) {
      accounts.rename(person.id(), person.name());
    }
    persons.flush();
    return MyProfile.of(person);
  }

  private Profile inUsualSpelling(SaveProfile wish) {
    Set<String> keys =
        Stream.concat(wish.offered().stream(), wish.wanted().stream())
            .map(SkillName::keyOf)
            .collect(Collectors.toSet());
    Map<String, String> spellings = persons.spellings(keys);
    return new Profile(
        wish.name(),
        wish.zone(),
        wish.language(),
        wish.languages(),
        wish.stage(),
        usual(wish.offered(), spellings),
        usual(wish.wanted(), spellings),
        wish.values(),
        wish.hours(),
        wish.story());
  }

  private static List<String> usual(List<String> names, Map<String, String> spellings) {
    return names.stream().map(name -> spellings.getOrDefault(SkillName.keyOf(name), name)).toList();
  }

  /** Skills that the organization already uses and that have this in them. */
  public List<String> skillsLike(String part) {
    return part.isBlank() ? List.of() : persons.skillsLike(part, SUGGESTIONS);
  }

  /**
   * Another person's page.
   *
   * @throws NotFound for an unknown id, and for a participant when the person is not welcome yet
   */
  public PersonPage person(PersonId id) {
    Person person = persons.of(id).orElseThrow(NotFound::new);
    boolean own = id.equals(caller.person());
    if (!own && !person.isWelcome() && !seesNewcomers()) {
      throw new NotFound();
    }
    return PersonPage.of(person, own);
  }

  private boolean seesNewcomers() {
    return caller.has(Roles.COORDINATOR) || caller.has(Roles.ADMINISTRATOR);
  }

  private Person me() {
    return persons.of(caller.person()).orElseThrow(NotFound::new);
  }
}
