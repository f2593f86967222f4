package app.mentoring.meeting.faces;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.NotFound;
import app.mentoring.meeting.api.MeetingId;
import org.jspecify.annotations.Nullable;

/** Ids as addresses bring them; what can be no id is not found. */
final class MeetingIds {

  private static final int LONGEST = 36;

  private MeetingIds() {}

  static MeetingId meeting(@Nullable String text) {
    return new MeetingId(known(text));
  }

  static RelationshipId relationship(@Nullable String text) {
    return new RelationshipId(known(text));
  }

  static boolean isGiven(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static String known(@Nullable String text) {
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      throw new NotFound();
    }
    return text;
  }
}
