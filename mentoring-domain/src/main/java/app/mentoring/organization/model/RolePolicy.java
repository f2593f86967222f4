package app.mentoring.organization.model;

import app.mentoring.kernel.Decision;
import app.mentoring.kernel.Refusal;

/** What keeps an organization from locking itself out. */
public final class RolePolicy {

  private RolePolicy() {}

  /**
   * Whether an account may stop being an administrator: by losing the role, or by being closed.
   *
   * @param others administrators beside this one who can log in
   */
  public static Decision mayStopAdministrating(boolean administratesNow, long others) {
    return Decision.refuseIf(
        administratesNow && others == 0, Refusal.of("organization.last-administrator"));
  }
}
