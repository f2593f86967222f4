package app.mentoring.organization.application;

import app.mentoring.organization.model.AccessToken;
import app.mentoring.organization.model.Pace;
import app.mentoring.organization.model.Paces;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Slows down who fails again and again at the front door, for each account and for each source, in
 * the database, so that a restart or another node helps nobody. It works in transactions of its
 * own: a failure is remembered although everything else is rolled back.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FrontPace {

  /** What is tried, and how many failures are free. */
  public enum Door {
    LOGIN(5),
    LOGIN_SOURCE(60),
    RESET(3),
    RESET_SOURCE(30),
    PASSWORD(5),
    SET_UP(5);

    private final int free;

    Door(int free) {
      this.free = free;
    }
  }

  @Inject private Paces paces;
  @Inject private Clock clock;

  /** Whether an attempt counts now. */
  public boolean mayTry(Door door, String subject) {
    return paces
        .find(id(door, subject))
        .map(pace -> pace.mayTry(door.free, clock.instant()))
        .orElse(true);
  }

  public void failed(Door door, String subject) {
    String id = id(door, subject);
    paces
        .locked(id)
        .orElseGet(
            () -> {
              Pace fresh = Pace.begin(id, clock.instant());
              paces.add(fresh);
              return fresh;
            })
        .failed(clock.instant());
  }

  public void succeeded(Door door, String subject) {
    paces.locked(id(door, subject)).ifPresent(Pace::clear);
  }

  private static String id(Door door, String subject) {
    return AccessToken.hash(door.name() + "\n" + subject);
  }
}
