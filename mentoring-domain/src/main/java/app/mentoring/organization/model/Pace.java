package app.mentoring.organization.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * How fast somebody may try again at the front door. A few failures are free; then each one doubles
 * the pause before the next attempt counts, up to a quarter of an hour. Nobody is locked out for
 * good: an hour without a failure forgets all of them. It belongs to no organization, because the
 * door must slow down guesses at organizations too.
 */
@Entity
@Table(name = "front_pace")
public class Pace {

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
  private static final int LAST_DOUBLING = 20;

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "failures", nullable = false)
  private int failures;

  @Column(name = "last_at", nullable = false)
  private Instant lastAt;

  @Version
  @Column(name = "version", nullable = false)
  private int version;

  protected Pace() {}

  /**
   * Nothing failed yet.
   *
   * @param id hash of what is slowed down, so that no names lie about here
   */
  public static Pace begin(String id, Instant now) {
    Pace pace = new Pace();
    pace.id = id;
    pace.lastAt = now;
    return pace;
  }

  public void failed(Instant now) {
    this.failures = forgotten(now) ? 1 : failures + 1;
    this.lastAt = now;
  }

  /** Starts anew, after a success. */
  public void clear() {
    this.failures = 0;
  }

  /**
   * Whether an attempt now counts at all.
   *
   * @param free failures without a pause
   */
  public boolean mayTry(int free, Instant now) {
    return forgotten(now) || failures < free || !now.isBefore(lastAt.plus(pause(free)));
  }

  private Duration pause(int free) {
    Duration pause = Duration.ofSeconds(1L << Math.min(failures - free, LAST_DOUBLING));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  private boolean forgotten(Instant now) {
    return !now.isBefore(lastAt.plus(FORGOTTEN_AFTER));
  }

  public int version() {
    return version;
  }
}
