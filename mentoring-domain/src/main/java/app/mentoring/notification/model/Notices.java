package app.mentoring.notification.model;

import app.mentoring.kernel.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Notices of the caller's organization. */
public interface Notices {

  void add(Notice notice);

  /** Those that nobody decided yet, the oldest first. */
  List<Notice> waiting(int limit);

  /** Those that these people were sent after this instant. */
  List<Notice> sentSince(Instant since, Collection<PersonId> people);
}
