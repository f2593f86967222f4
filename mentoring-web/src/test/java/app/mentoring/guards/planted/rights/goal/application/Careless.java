package app.mentoring.guards.planted.rights.goal.application;

import app.mentoring.platform.SystemJob;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** A service that forgets rights. */
@Stateless
public class Careless {

  public void forgotten() {}

  @PermitAll
  public void open() {}

  @RolesAllowed("cordinator")
  public void mistyped() {}

  @RolesAllowed({"coordinator", "administrator"})
  public void right() {}

  @PermitAll
  @SystemJob
  public void job() {}
}
