package app.mentoring.programme.faces;

import app.mentoring.kernel.NotFound;
import app.mentoring.programme.api.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** Ids from an address: what cannot be one is as unknown as one that nobody has. */
final class Parameters {

  private static final int LONGEST = 36;

  private Parameters() {}

  static ProgrammeId programme(@Nullable String id) {
    if (id == null || id.isBlank() || id.length() > LONGEST) {
      throw new NotFound();
    }
    return new ProgrammeId(id);
  }
}
