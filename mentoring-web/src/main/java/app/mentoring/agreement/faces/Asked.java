package app.mentoring.agreement.faces;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** Reads what an address asks for; what cannot be an id is not found. */
final class Asked {

  private static final int LONGEST = 36;

  private Asked() {}

  static RelationshipId relationship(@Nullable String id) {
    if (id == null || id.isBlank() || id.length() > LONGEST) {
      throw new NotFound();
    }
    return new RelationshipId(id);
  }

  /** The number of a version. */
  static int version(String text) {
    if (!text.matches("[1-9][0-9]{0,4}")) {
      throw new NotFound();
    }
    return Integer.parseInt(text);
  }
}
