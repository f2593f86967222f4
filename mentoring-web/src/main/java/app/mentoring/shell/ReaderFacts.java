package app.mentoring.shell;

import java.time.ZoneId;
import java.util.Optional;

/** What the shell must know of the person who reads; the context that keeps people answers. */
public interface ReaderFacts {

  /** The caller's facts; empty for an account without a profile. */
  Optional<Facts> ofCaller();

  /**
   * What every page needs.
   *
   * @param language language tag, {@code en} or {@code de}
   */
  record Facts(String name, String language, ZoneId zone) {}
}
