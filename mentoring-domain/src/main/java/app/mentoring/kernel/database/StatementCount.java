package app.mentoring.kernel.database;

import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;

/**
 * Counts the SQL statements of each thread, so that a test can hold every page to its budget. Only
 * there when {@code mentoring.server-timing} is true.
 */
public class StatementCount extends AbstractSessionLog {

  private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

  private final SessionLog next;

  StatementCount(SessionLog next) {
    this.next = next;
    setLevel(next.getLevel());
  }

  /** Begins again at zero for this thread. */
  public static void reset() {
    COUNT.get()[0] = 0;
  }

  /** Statements sent by this thread since {@link #reset()}. */
  public static int count() {
    return COUNT.get()[0];
  }

  @Override
  public boolean shouldLog(int level, String category) {
    return isStatement(level, category) || next.shouldLog(level, category);
  }

  private static boolean isStatement(int level, String category) {
    return level == SessionLog.FINE && SessionLog.SQL.equals(category);
  }

  @Override
  public void log(SessionLogEntry entry) {
    if (isStatement(entry.getLevel(), entry.getNameSpace())) {
      COUNT.get()[0]++;
    }
    if (next.shouldLog(entry.getLevel(), entry.getNameSpace())) {
      next.log(entry);
    }
  }
}
