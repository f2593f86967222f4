package app.mentoring.notification.persistence;

import app.mentoring.kernel.PersonId;
import app.mentoring.notification.api.NoticeState;
import app.mentoring.notification.model.Notice;
import app.mentoring.notification.model.Notices;
import app.mentoring.platform.Records;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Notices of the caller's organization. */
@Dependent
public class JpaNotices implements Notices {

  @Inject private Records records;

  protected JpaNotices() {}

  /** Notices outside a container, for tests. */
  public JpaNotices(Records records) {
    this.records = records;
  }

  @Override
  public void add(Notice notice) {
    records.em().persist(notice);
  }

  @Override
  public List<Notice> waiting(int limit) {
    return records
        .query("Notice.waiting", Notice.class)
        .setParameter("waiting", NoticeState.WAITING)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public List<Notice> sentSince(Instant since, Collection<PersonId> people) {
    return people.isEmpty()
        ? List.of()
        : records
            .query("Notice.sentSince", Notice.class)
            .setParameter("sent", NoticeState.SENT)
            .setParameter("since", since)
            .setParameter("people", people.stream().map(PersonId::value).toList())
            .getResultList();
  }
}
