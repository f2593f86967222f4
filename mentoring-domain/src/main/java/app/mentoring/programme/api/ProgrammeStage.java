package app.mentoring.programme.api;

/** How far people have come in a programme; a coordinator and a sponsor read these as counts. */
public enum ProgrammeStage {
  /** Mentees who take part now. */
  ENROLLED,
  /** Proposals that await an answer. */
  PROPOSED,
  /** Both accepted; getting to know each other. */
  MATCHED,
  /** Under way on a letter that both agreed. */
  AGREED,
  /** Looking back together. */
  CLOSING,
  /** Over. */
  CLOSED
}
