package app.mentoring.guards.planted.layers.goal.faces;

import app.mentoring.guards.planted.layers.goal.model.Goal;
import app.mentoring.platform.Records;
import jakarta.persistence.EntityManager;

/** A page that knows the model and the database. */
public abstract class PageBacking {

  public abstract Goal goal();

  public abstract EntityManager em();

  public abstract Records records();
}
