package app.mentoring.organization.application;

import app.mentoring.organization.api.AccountState;
import java.util.Map;

/**
 * How far an organization is with its set-up: what is done leaves the administrator's list.
 *
 * @param slug the organization's address below {@code /o/}
 * @param people how many accounts are in which state
 * @param coordinators who can log in and coordinate
 * @param mailReachesPeople false while mail lands in the data folder only
 * @param sealing {@code READY}, {@code KEY_FILE_MISSING} or {@code KEY_FILE_WRONG}
 */
public record Readiness(
    String slug,
    Map<AccountState, Long> people,
    long coordinators,
    boolean mailReachesPeople,
    String sealing) {

  public Readiness {
    people = Map.copyOf(people);
  }

  /** Everybody beside the one administrator who founded it. */
  public boolean hasPeople() {
    return people.values().stream().mapToLong(Long::longValue).sum() > 1;
  }

  public boolean isCoordinated() {
    return coordinators > 0;
  }

  public boolean isSealing() {
    return sealing.equals("READY");
  }

  public long imported() {
    return people.getOrDefault(AccountState.IMPORTED, 0L);
  }

  /** How many things still want to be done. */
  public int open() {
    return (hasPeople() ? 0 : 1)
        + (isCoordinated() ? 0 : 1)
        + (mailReachesPeople ? 0 : 1)
        + (isSealing() ? 0 : 1)
        + (imported() == 0 ? 0 : 1);
  }
}
