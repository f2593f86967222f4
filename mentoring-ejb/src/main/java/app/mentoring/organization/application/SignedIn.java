package app.mentoring.organization.application;

import java.io.Serializable;
import java.util.Set;

/**
 * Somebody who proved who they are: what a session keeps.
 *
 * @param organization id of the organization, for the whole life of the session
 * @param slug the organization's address, to find the way back after the session ended
 * @param person id of the person
 * @param roles group names as in {@link app.mentoring.organization.api.Roles}
 * @param epoch of the account; a new password or a closed account begins another, and the session
 *     ends
 */
public record SignedIn(
    String organization, String slug, String person, Set<String> roles, int epoch)
    implements Serializable {

  public SignedIn {
    roles = Set.copyOf(roles);
  }
}
