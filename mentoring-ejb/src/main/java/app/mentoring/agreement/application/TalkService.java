package app.mentoring.agreement.application;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.model.Message;
import app.mentoring.agreement.model.Note;
import app.mentoring.agreement.model.Relationship;
import app.mentoring.agreement.model.Relationships;
import app.mentoring.agreement.model.Talk;
import app.mentoring.agreement.model.TalkPolicy;
import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.Roles;
import app.mentoring.people.api.PeopleDirectory;
import app.mentoring.people.api.PersonSummary;
import app.mentoring.platform.Caller;
import app.mentoring.platform.Ids;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What two people write to each other and for themselves, from the day of their match. A form that
 * arrives twice is taken once.
 */
@Stateless
@RolesAllowed(Roles.PARTICIPANT)
public class TalkService {

  @Inject private Relationships relationships;
  @Inject private Talk talk;
  @Inject private TalkSeal seal;
  @Inject private PeopleDirectory people;
  @Inject private Caller caller;
  @Inject private Ids ids;
  @Inject private Clock clock;

  /**
   * Sends a message to the other.
   *
   * @throws NotFound when the caller is not one of the two
   * @throws app.mentoring.kernel.RuleViolation when it is empty, too long, or all is closed
   */
  public void send(SendMessage command) {
    Relationship pair = toChange(command.relationship());
    if (talk.isSent(pair.id(), command.token())) {
      return;
    }
    String text = TalkPolicy.tidied(command.text());
    TalkPolicy.mayWrite(pair.phase(), text).orThrow();
    PersonId me = caller.person();
    talk.add(
        Message.send(
            ids.next(),
            pair.id(),
            me,
            command.token(),
            clock.instant(),
            seal.message(pair.id(), me, text)));
  }

  /**
   * The notes that the caller may read.
   *
   * @throws NotFound when the caller is not one of the two
   */
  public NotesPage notes(RelationshipId id) {
    PersonId me = caller.person();
    Relationship pair = relationships.withId(id).orElseThrow(NotFound::new);
    PersonId partner = pair.partnerOf(me);
    PersonSummary summary =
        Optional.ofNullable(people.summaries(List.of(partner)).get(partner))
            .orElseThrow(NotFound::new);
    List<NoteView> notes = talk.notes(id, me).stream().map(note -> view(id, me, note)).toList();
    boolean writable = TalkPolicy.stillOpen(pair.phase()).isAllowed();
    return new NotesPage(id, summary, notes, writable);
  }

  private NoteView view(RelationshipId id, PersonId me, Note note) {
    return new NoteView(
        note.id(),
        note.version(),
        note.author().equals(me),
        note.isShared(),
        note.writtenAt(),
        seal.open(id, note));
  }

  /**
   * Writes a note or changes one's own.
   *
   * @throws NotFound when the caller is not one of the two, or the note is not theirs
   * @throws app.mentoring.kernel.RuleViolation when it is empty, too long, changed in another
   *     window meanwhile, or all is closed
   */
  public void keep(KeepNote command) {
    Relationship pair = toChange(command.relationship());
    String text = TalkPolicy.tidied(command.text());
    PersonId me = caller.person();
    String changed = command.note();
    if (changed == null && talk.isWritten(pair.id(), command.token())) {
      return;
    }
    TalkPolicy.mayWrite(pair.phase(), text).orThrow();
    if (changed == null) {
      Note.Content content = content(pair, me, text, command.shared());
      talk.add(Note.write(ids.next(), pair.id(), me, command.token(), content));
    } else {
      Note note = talk.note(pair.id(), changed).orElseThrow(NotFound::new);
      note.requireAuthor(me);
      note.rewrite(me, command.seen(), content(pair, me, text, command.shared()));
    }
  }

  private Note.Content content(Relationship pair, PersonId me, String text, boolean shared) {
    return new Note.Content(seal.note(pair.id(), me, text), shared, clock.instant());
  }

  /**
   * Throws an own note away. One that is gone already is gone.
   *
   * @throws NotFound when the caller is not one of the two, or the note is not theirs
   */
  public void remove(RelationshipId id, String noteId) {
    Relationship pair = toChange(id);
    TalkPolicy.stillOpen(pair.phase()).orThrow();
    talk.note(id, noteId)
        .ifPresent(
            note -> {
              note.requireAuthor(caller.person());
              talk.remove(note);
            });
  }

  private Relationship toChange(RelationshipId id) {
    Relationship pair = relationships.toChange(id).orElseThrow(NotFound::new);
    pair.requireMember(caller.person());
    return pair;
  }
}
