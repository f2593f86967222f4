package app.mentoring.guards.planted.layers.goal.model;

import app.mentoring.guards.planted.layers.goal.application.Serve;
import jakarta.ejb.Stateless;

/** A rule that knows its service. */
@Stateless
public abstract class Goal {

  public abstract Serve service();
}
