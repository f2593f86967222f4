package app.mentoring.meeting.model;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.Decision;
import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.SealedText;
import app.mentoring.meeting.api.ActionState;
import app.mentoring.meeting.api.MeetingId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that one of the two wants to try before they meet again. Either may write it down for
 * either; only its owner says what came of it, in words if they like, or lets it go. Until then it
 * comes back at every meeting. Both read it; nobody counts it.
 */
@Entity
@Table(name = "meeting_action")
@NamedQuery(
    name = "Action.atMeeting",
    query =
        "select a from Action a where a.organization = :organization"
            + " and a.relationship = :relationship"
            + " and (a.state = :open or a.meeting = :meeting or a.settledAt >= :since)"
            + " order by a.writtenAt, a.id")
@NamedQuery(
    name = "Action.byId",
    query =
        "select a from Action a where a.organization = :organization and a.id = :id"
            + " and a.relationship = :relationship")
public class Action extends Owned {

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "relationship_id", nullable = false)
  private String relationship;

  @Column(name = "meeting_id", nullable = false)
  private String meeting;

  @Column(name = "author_id", nullable = false)
  private String author;

  @Column(name = "owner_id", nullable = false)
  private String owner;

  @Column(name = "due_on")
  private @Nullable LocalDate dueOn;

  @Column(name = "text", nullable = false)
  private SealedText text;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private ActionState state;

  @Column(name = "result")
  private @Nullable SealedText result;

  @Column(name = "written_at", nullable = false)
  private Instant writtenAt;

  @Column(name = "settled_at")
  private @Nullable Instant settledAt;

  protected Action() {}

  /**
   * Where an action belongs and who is to do it.
   *
   * @param author who writes it down
   * @param owner who tries it
   * @param dueOn null for "before the next time"
   */
  public record Frame(
      RelationshipId relationship,
      MeetingId meeting,
      PersonId author,
      PersonId owner,
      @Nullable LocalDate dueOn) {}

  /** Writes down something to try. */
  public static Action plan(String id, Frame frame, SealedText text, Instant now) {
    Action action = new Action();
    action.id = id;
    action.relationship = frame.relationship().value();
    action.meeting = frame.meeting().value();
    action.author = frame.author().value();
    action.owner = frame.owner().value();
    action.dueOn = frame.dueOn();
    action.text = text;
    action.state = ActionState.OPEN;
    action.writtenAt = now;
    return action;
  }

  /** Whether this person may say what came of it. */
  public Decision maySettle(PersonId by) {
    return Decision.refuseIf(!owner.equals(by.value()), Refusal.of("meeting.action-of-the-other"));
  }

  /**
   * Says what came of it; may be said again.
   *
   * @param words what came of it, or null
   * @throws app.mentoring.kernel.RuleViolation when it is not theirs
   */
  public void settle(ActionState outcome, @Nullable SealedText words, PersonId by, Instant now) {
    maySettle(by).orThrow();
    state = outcome;
    result = words;
    settledAt = outcome == ActionState.OPEN ? null : now;
  }

  public String id() {
    return id;
  }

  public MeetingId meeting() {
    return new MeetingId(meeting);
  }

  public PersonId author() {
    return new PersonId(author);
  }

  public PersonId owner() {
    return new PersonId(owner);
  }

  public Optional<LocalDate> dueOn() {
    return Optional.ofNullable(dueOn);
  }

  public SealedText text() {
    return text;
  }

  public ActionState state() {
    return state;
  }

  /** What its owner said of the result. */
  public Optional<SealedText> result() {
    return Optional.ofNullable(result);
  }

  public Optional<Instant> settledAt() {
    return Optional.ofNullable(settledAt);
  }
}
