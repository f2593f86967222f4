package app.mentoring.programme.application;

import app.mentoring.kernel.PersonId;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.model.Programmes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/**
 * Who runs what, asked once a request: a page is put together by several services, and each of them
 * must know.
 */
@RequestScoped
public class Responsible {

  private record Known(PersonId person, ProgrammeId programme) {}

  @Inject private Programmes programmes;

  private final Set<Known> known = new HashSet<>();

  public boolean runs(PersonId person, ProgrammeId programme) {
    Known asked = new Known(person, programme);
    if (known.contains(asked)) {
      return true;
    }
    boolean runs = programmes.runs(person, programme);
    if (runs) {
      known.add(asked);
    }
    return runs;
  }
}
