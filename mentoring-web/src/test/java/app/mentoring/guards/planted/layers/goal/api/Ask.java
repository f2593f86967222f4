package app.mentoring.guards.planted.layers.goal.api;

import jakarta.inject.Inject;

/** An api that knows the server. */
public abstract class Ask {

  @Inject
  public Ask() {}
}
