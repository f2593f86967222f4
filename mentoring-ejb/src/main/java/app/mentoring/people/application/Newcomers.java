package app.mentoring.people.application;

import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.organization.api.AccountInvited;
import app.mentoring.organization.api.AccountOpened;
import app.mentoring.organization.api.AccountRegister;
import app.mentoring.organization.api.OrganizationDefaults;
import app.mentoring.people.api.NewPerson;
import app.mentoring.people.api.PeopleRegister;
import app.mentoring.people.api.WorkingValue;
import app.mentoring.people.model.EmailAddress;
import app.mentoring.people.model.Person;
import app.mentoring.people.model.Persons;
import app.mentoring.people.model.Profile;
import app.mentoring.people.model.ProfilePolicy;
import app.mentoring.people.model.Workplace;
import app.mentoring.platform.Ids;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives everybody who comes in a profile: who is registered here, whose account was opened at
 * set-up, and whoever is invited becomes welcome. It runs inside the transaction of whoever asks.
 */
@Dependent
public class Newcomers implements PeopleRegister {

  @Inject private Persons persons;
  @Inject private AccountRegister accounts;
  @Inject private OrganizationDefaults defaults;
  @Inject private Ids ids;
  @Inject private Clock clock;

  @Override
  public PersonId register(NewPerson person) {
    ProfilePolicy.named(person.name()).orThrow();
    if (!EmailAddress.isAddress(person.email())) {
      throw new RuleViolation(Refusal.of("people.email-malformed", person.email()));
    }
    EmailAddress email = new EmailAddress(person.email());
    PersonId id = accounts.open(email.key(), person.name());
    Instant now = clock.instant();
    Profile profile = profile(person);
    Person added = Person.bringIn(id, person.name(), email, profile.language(), now);
    added.describe(profile, ids::next, now);
    added.place(
        new Workplace(person.jobTitle(), person.department(), person.site(), person.manager()),
        now);
    persons.add(added);
    return id;
  }

  private Profile profile(NewPerson person) {
    return new Profile(
        person.name(),
        person.zone(),
        person.language() == null ? defaults.language().getLanguage() : person.language(),
        person.languages(),
        person.stage(),
        List.copyOf(person.skillsOffered()),
        List.copyOf(person.skillsWanted()),
        values(person.values()),
        person.hours(),
        person.story() == null ? "" : person.story());
  }

  private static Set<WorkingValue> values(Set<String> names) {
    return names.stream()
        .map(
            name -> {
              try {
                return WorkingValue.valueOf(name);
              } catch (IllegalArgumentException unknown) {
                throw new RuleViolation(Refusal.of("people.value-unknown", name));
              }
            })
        .collect(Collectors.toSet());
  }

  /** The first administrator is welcome from the start. */
  void accountOpened(@Observes AccountOpened opened) {
    Instant now = clock.instant();
    Person person =
        Person.bringIn(
            opened.person(),
            opened.name(),
            new EmailAddress(opened.email()),
            opened.language(),
            now);
    person.settle(opened.zone());
    person.welcome(now);
    persons.add(person);
  }

  /** Whoever is invited may be seen, and written to. */
  void accountInvited(@Observes AccountInvited invited) {
    persons.of(invited.person()).ifPresent(person -> person.welcome(clock.instant()));
  }
}
