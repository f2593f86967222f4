package app.mentoring.notification.model;

import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import app.mentoring.notification.api.NoticeKind;
import app.mentoring.notification.api.NoticeState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person might be told by mail. It is noted where it happens, in the same
 * transaction, and soon afterwards sent or spared, once, by {@link NoticePolicy}.
 */
@Entity
@Table(name = "notice")
@NamedQuery(
    name = "Notice.waiting",
    query =
        "select n from Notice n where n.organization = :organization and n.state = :waiting"
            + " order by n.createdAt, n.id")
@NamedQuery(
    name = "Notice.sentSince",
    query =
        "select n from Notice n where n.organization = :organization and n.state = :sent"
            + " and n.settledAt > :since and n.person in :people")
public class Notice extends Owned {

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "person_id", nullable = false)
  private String person;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", nullable = false)
  private NoticeKind kind;

  @Column(name = "about_id")
  private @Nullable String about;

  @Column(name = "subject_id")
  private @Nullable String subject;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private NoticeState state;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "settled_at")
  private @Nullable Instant settledAt;

  protected Notice() {}

  /**
   * Notes something for a person.
   *
   * @param about the other person in it, or null
   * @param subject id of what the mail leads to, or null
   */
  public static Notice of(
      String id, NoticeKind kind, Addressee addressee, @Nullable String subject, Instant now) {
    Notice notice = new Notice();
    notice.id = id;
    notice.kind = kind;
    notice.person = addressee.person().value();
    notice.about = addressee.about() == null ? null : addressee.about().value();
    notice.subject = subject;
    notice.state = NoticeState.WAITING;
    notice.createdAt = now;
    return notice;
  }

  /**
   * Who is told about whom.
   *
   * @param about the other person in it, or null
   */
  public record Addressee(PersonId person, @Nullable PersonId about) {}

  /** Decides it, once. */
  public void settle(boolean sent, Instant now) {
    if (state != NoticeState.WAITING) {
      throw new IllegalStateException("decided already");
    }
    state = sent ? NoticeState.SENT : NoticeState.SPARED;
    settledAt = now;
  }

  public PersonId person() {
    return new PersonId(person);
  }

  public NoticeKind kind() {
    return kind;
  }

  public Optional<PersonId> about() {
    return Optional.ofNullable(about).map(PersonId::new);
  }

  public Optional<String> subject() {
    return Optional.ofNullable(subject);
  }

  public NoticeState state() {
    return state;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** When it was sent or spared. */
  public Optional<Instant> settledAt() {
    return Optional.ofNullable(settledAt);
  }
}
