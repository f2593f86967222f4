package app.mentoring.meeting.application;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.SealedText;
import app.mentoring.platform.sealing.KeyRing;
import app.mentoring.platform.sealing.SealUnreadable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Seals and opens what people write about meetings, each kind in a place of its own. */
@Dependent
class Wording {

  static final String ENTRY = "meeting-entry";
  static final String ACTION = "meeting-action";
  static final String RESULT = "meeting-result";

  @Inject private KeyRing keyRing;

  SealedText seal(RelationshipId relationship, PersonId author, String place, String text) {
    return keyRing.seal(relationship.value(), author, place, text.strip());
  }

  /** The words, or null when their author had them forgotten for ever. */
  @Nullable String open(
      RelationshipId relationship, PersonId author, String place, SealedText sealed) {
    try {
      return keyRing.open(relationship.value(), author, place, sealed);
    } catch (SealUnreadable gone) {
      if (gone.reason() == SealUnreadable.Cause.KEY_DESTROYED) {
        return null;
      }
      throw gone;
    }
  }
}
