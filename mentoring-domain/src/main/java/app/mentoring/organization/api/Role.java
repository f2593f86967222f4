package app.mentoring.organization.api;

import java.util.Locale;

/** What an account may be in its organization; one account may be several. */
public enum Role {
  /** Mentor or mentee, or not yet either. */
  PARTICIPANT,
  /** Runs programmes; sees phases, never content. */
  COORDINATOR,
  /** Answers for programmes; sees aggregates only. */
  SPONSOR,
  /** Looks after people, realm and settings of the organization. */
  ADMINISTRATOR;

  /** The name by which servers and {@code @RolesAllowed} know this role: {@link Roles}. */
  public String group() {
    return name().toLowerCase(Locale.ROOT);
  }
}
