package app.mentoring.organization.api;

import java.time.Duration;

/** What a link in a mail is for, and how long it is good. */
public enum LinkKind {
  /** The first password of somebody who was invited. */
  INVITATION(Duration.ofDays(14)),
  /** A new password for somebody who forgot the old one. */
  RESET(Duration.ofHours(1));

  private final Duration life;

  LinkKind(Duration life) {
    this.life = life;
  }

  public Duration life() {
    return life;
  }
}
