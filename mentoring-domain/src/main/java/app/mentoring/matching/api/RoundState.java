package app.mentoring.matching.api;

/** Where a match round stands. Participants learn of it only by its release. */
public enum RoundState {
  /** Asked for; waits for its turn. */
  QUEUED,
  /** Being worked out. */
  RUNNING,
  /** Worked out; only coordinators see it. */
  DRAFT,
  /** Its pairs became proposals. */
  RELEASED,
  /** Given up by a coordinator; nothing came of it. */
  CANCELLED,
  /** Could not be worked out; nothing came of it. */
  FAILED
}
