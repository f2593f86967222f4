package app.mentoring.organization.application;

import app.mentoring.kernel.NotFound;
import app.mentoring.organization.api.Roles;
import app.mentoring.organization.model.Organizations;
import app.mentoring.platform.Caller;
import app.mentoring.platform.outbox.Outbox;
import app.mentoring.platform.sealing.KeyCheck;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What an administrator looks at first. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class Overview {

  @Inject private Organizations organizations;
  @Inject private AccountLists lists;
  @Inject private Outbox outbox;
  @Inject private KeyCheck keyCheck;
  @Inject private Caller caller;

  public Readiness readiness() {
    return new Readiness(
        organizations.withId(caller.organization()).orElseThrow(NotFound::new).slug(),
        lists.counts(),
        lists.coordinators(),
        outbox.reachesPeople(),
        keyCheck.trouble().map(Enum::name).orElse("READY"));
  }
}
