package app.mentoring.matching.model.assignment;

/**
 * How a long computation tells how far it is, and asks whether it should stop. Called often and
 * from the computing thread: answer fast.
 */
public interface Progress {
  /** Ignores the figures and never stops. */
  Progress SILENT =
      new Progress() {
        @Override
        public void reached(long done, long of) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /**
   * Tells that {@code done} of {@code of} steps are behind.
   *
   * @param done never falls within one run
   * @param of the same in every call of one run, at least 1
   */
  void reached(long done, long of);

  /** True makes the computation end with {@link java.util.concurrent.CancellationException}. */
  boolean cancelled();
}
