package app.mentoring.agreement.model;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.PersonId;
import java.util.List;
import java.util.Optional;

/** Messages and notes of the current organization's relationships. */
public interface Talk {

  /**
   * The latest messages, the newest first.
   *
   * @param before only those older than this message id
   */
  List<Message> messages(RelationshipId relationship, String before, int most);

  boolean isSent(RelationshipId relationship, String token);

  /** Shared notes and the reader's own, the newest first. */
  List<Note> notes(RelationshipId relationship, PersonId reader);

  Optional<Note> note(RelationshipId relationship, String id);

  boolean isWritten(RelationshipId relationship, String token);

  void add(Message message);

  void add(Note note);

  void remove(Note note);
}
