package app.mentoring.exit.api;

/** The five questions of the exit review, in order. Each may be left out. */
public enum Question {
  /** How does it end? One {@link ClosureKind}. */
  ENDING,
  /** How far did we come with what we set out to do? A whole number from -2 to +2. */
  PROGRESS,
  /** What do I take along? */
  TAKEAWAY,
  /** Thanks, to the other. */
  THANKS,
  /** What comes next? One {@link NextStep}. */
  NEXT
}
