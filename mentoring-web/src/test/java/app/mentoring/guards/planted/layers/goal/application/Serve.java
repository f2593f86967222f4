package app.mentoring.guards.planted.layers.goal.application;

import app.mentoring.guards.planted.layers.goal.api.Ask;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** A service as it should be. */
@Stateless
@RolesAllowed("participant")
public abstract class Serve {

  public abstract Ask ask();
}
