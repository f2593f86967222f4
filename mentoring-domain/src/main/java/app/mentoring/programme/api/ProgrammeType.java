package app.mentoring.programme.api;

/** What kind of mentoring a programme frames; it decides rules and defaults. */
public enum ProgrammeType {
  /** Goals, skills and relationships over months. */
  CAREER,
  /** One transition or skill, with an end date. */
  SITUATIONAL,
  /** Two at the same stage, for support and accountability. */
  PEER,
  /** The less senior person is the mentor. */
  REVERSE
}
