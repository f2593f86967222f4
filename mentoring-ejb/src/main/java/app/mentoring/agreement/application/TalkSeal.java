package app.mentoring.agreement.application;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.model.Message;
import app.mentoring.agreement.model.Note;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.SealedText;
import app.mentoring.platform.sealing.KeyCheck;
import app.mentoring.platform.sealing.KeyRing;
import app.mentoring.platform.sealing.SealUnreadable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Seals messages and notes under their author's key and opens them again. */
@Dependent
class TalkSeal {

  private static final String MESSAGE = "message";
  private static final String NOTE = "note";

  @Inject private KeyRing keyRing;
  @Inject private KeyCheck keyCheck;

  /** Whether nothing can be sealed or opened now, because the key file is away or another one. */
  boolean isShut() {
    return keyCheck.trouble().isPresent();
  }

  SealedText message(RelationshipId relationship, PersonId author, String text) {
    return keyRing.seal(relationship.value(), author, MESSAGE, text);
  }

  SealedText note(RelationshipId relationship, PersonId author, String text) {
    return keyRing.seal(relationship.value(), author, NOTE, text);
  }

  /** The words, or null when their author's key was destroyed. */
  @Nullable String open(RelationshipId relationship, Message message) {
    return open(relationship, message.author(), MESSAGE, message.text());
  }

  /** The words, or null when their author's key was destroyed. */
  @Nullable String open(RelationshipId relationship, Note note) {
    return open(relationship, note.author(), NOTE, note.text());
  }

  private @Nullable String open(
      RelationshipId relationship, PersonId author, String place, SealedText text) {
    try {
      return keyRing.open(relationship.value(), author, place, text);
    } catch (SealUnreadable unreadable) {
      if (unreadable.reason() == SealUnreadable.Cause.KEY_DESTROYED) {
        return null;
      }
      throw unreadable;
    }
  }
}
