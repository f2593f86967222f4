package app.mentoring.matching.api;

/** A hard rule: what it refuses is no pair, however many points it had. Unknown never refuses. */
public enum MatchRule {
  /** Nobody is their own mentor. */
  SELF(false),
  /** Not the line manager, nor the manager's manager, in either direction. */
  MANAGER(false),
  /** One of the two declared a conflict or does not want to be matched with the other. */
  EXCLUSION(false),
  /** The coordinator ruled the pair out for this round. */
  COORDINATOR(false),
  /** The two were a pair the last time, and not both ask for it again. */
  LAST_PAIR(true),
  /** One of the two has no place left. */
  CAPACITY(false),
  /** No language in common. */
  LANGUAGE(true),
  /** Their days lie further apart than the programme allows. */
  ZONE(true),
  /** The distance in career stage does not fit the type of programme. */
  SENIORITY(true);

  private final boolean waivable;

  MatchRule(boolean waivable) {
    this.waivable = waivable;
  }

  /** Whether a coordinator who fixes a pair by hand may pass over this rule. */
  public boolean waivable() {
    return waivable;
  }
}
