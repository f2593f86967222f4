package app.mentoring.sample.application;

import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.AccountRegister;
import app.mentoring.organization.api.OrganizationRegister;
import app.mentoring.organization.api.Role;
import app.mentoring.platform.Caller;
import app.mentoring.platform.SystemJob;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Founds the sample organizations in one transaction: all of them, or none. */
@Stateless
@PermitAll
public class SampleFounding {

  /** Somebody whom a visitor may be. */
  private record Part(String name, String role, @Nullable Role grant) {}

  private static final List<Part> CAST =
      List.of(
          new Part("mara.lindqvist", "mentor", null),
          new Part("tariq.benali", "mentee", null),
          new Part("olivia.brandt", "second mentor", null),
          new Part("kenji.oduya", "second mentee", null),
          new Part("selma.yildiz", "participant", null),
          new Part("noor.hartmann", "coordinator", Role.COORDINATOR),
          new Part("paul.ferreira", "sponsor", Role.SPONSOR),
          new Part("irena.kovac", "administrator", Role.ADMINISTRATOR));

  @Inject private OrganizationRegister organizations;
  @Inject private AccountRegister accounts;
  @Inject private Caller caller;

  private final SecureRandom random = new SecureRandom();

  /**
   * Makes the sample unless there is an organization already.
   *
   * @return who may log in; empty when nothing was made
   */
  @SystemJob
  public List<SampleAccount> foundWhereNothingIs() {
    if (!organizations.isEmpty()) {
      return List.of();
    }
    List<SampleAccount> made = new ArrayList<>();
    made.addAll(found("aurora", "Aurora Water"));
    made.addAll(found("meridian", "Meridian Craft"));
    return made;
  }

  private List<SampleAccount> found(String slug, String name) {
    caller.enterAsSystem(organizations.found(slug, name, ZoneId.of("Europe/Berlin"), "en"));
    try {
      return CAST.stream().map(part -> open(slug, part)).toList();
    } finally {
      caller.leaveAsSystem();
    }
  }

  private SampleAccount open(String slug, Part part) {
    String login = part.name() + "@" + slug + ".example";
    PersonId person = accounts.open(login);
    if (part.grant() != null) {
      accounts.grant(person, part.grant());
    }
    String password = ReadablePassword.next(random);
    accounts.choosePassword(person, password);
    return new SampleAccount(slug, part.role(), login, password, "");
  }
}
