package app.mentoring.agreement.persistence;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.model.Message;
import app.mentoring.agreement.model.Note;
import app.mentoring.agreement.model.Talk;
import app.mentoring.kernel.PersonId;
import app.mentoring.platform.Records;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Messages and notes of the caller's organization. */
@Dependent
public class JpaTalk implements Talk {

  @Inject private Records records;

  @Override
  public List<Message> messages(RelationshipId relationship, String before, int most) {
    return query("Message.latest", Message.class, relationship)
        .setParameter("before", before)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  public boolean isSent(RelationshipId relationship, String token) {
    return !query("Message.byToken", Message.class, relationship)
        .setParameter("token", token)
        .getResultList()
        .isEmpty();
  }

  @Override
  public List<Note> notes(RelationshipId relationship, PersonId reader) {
    return query("Note.seenBy", Note.class, relationship)
        .setParameter("reader", reader.value())
        .getResultList();
  }

  @Override
  public Optional<Note> note(RelationshipId relationship, String id) {
    return query("Note.byId", Note.class, relationship)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  @Override
  public boolean isWritten(RelationshipId relationship, String token) {
    return !query("Note.byToken", Note.class, relationship)
        .setParameter("token", token)
        .getResultList()
        .isEmpty();
  }

  private <T> TypedQuery<T> query(String name, Class<T> type, RelationshipId relationship) {
    return records.query(name, type).setParameter("relationship", relationship.value());
  }

  @Override
  public void add(Message message) {
    records.em().persist(message);
  }

  @Override
  public void add(Note note) {
    records.em().persist(note);
  }

  @Override
  public void remove(Note note) {
    records.em().remove(note);
  }
}
