package app.mentoring.programme.api;

/** Whether people may enrol now. It says nothing of those who are matched already. */
public enum ProgrammeState {
  /** Being prepared; only its coordinators see it. */
  DRAFT,
  /** People enrol, change and withdraw. */
  OPEN,
  /** Nobody new; who is in stays in. It may be opened again. */
  CLOSED
}
