package app.mentoring.programme.faces;

import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.application.TakePlace;
import java.io.Serializable;

/** How much somebody will carry on one side, as it is being typed. */
public class PlaceForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final EnrolmentRole role;
  private final boolean taken;
  private int capacity;
  private int hours;

  PlaceForm(EnrolmentRole role, boolean taken, int capacity, int hours) {
    this.role = role;
    this.taken = taken;
    this.capacity = capacity;
    this.hours = hours;
  }

  TakePlace wanted() {
    return new TakePlace(role, capacity, hours);
  }

  /** Whether the person takes part on this side already. */
  public boolean isTaken() {
    return taken;
  }

  public EnrolmentRole getRole() {
    return role;
  }

  public int getCapacity() {
    return capacity;
  }

  public void setCapacity(int capacity) {
    this.capacity = capacity;
  }

  public int getHours() {
    return hours;
  }

  public void setHours(int hours) {
    this.hours = hours;
  }
}
