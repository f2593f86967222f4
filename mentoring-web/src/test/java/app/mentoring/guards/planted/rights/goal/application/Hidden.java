package app.mentoring.guards.planted.rights.goal.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** A service that a server cannot make. */
@Stateless
@RolesAllowed("sponsor")
public class Hidden {

  protected Hidden() {}
}
