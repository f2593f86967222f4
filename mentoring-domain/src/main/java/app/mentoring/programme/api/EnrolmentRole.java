package app.mentoring.programme.api;

/** On which side somebody takes part; the same person may take part on both. */
public enum EnrolmentRole {
  MENTOR,
  MENTEE
}
