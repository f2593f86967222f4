package app.mentoring.meeting.persistence;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.kernel.TimeSlot;
import app.mentoring.meeting.api.MeetingId;
import app.mentoring.meeting.api.MeetingState;
import app.mentoring.meeting.model.BookedCell;
import app.mentoring.meeting.model.Meeting;
import app.mentoring.meeting.model.MeetingPerson;
import app.mentoring.meeting.model.Meetings;
import app.mentoring.platform.Ids;
import app.mentoring.platform.Records;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Meetings of the caller's organization. */
@Dependent
public class JpaMeetings implements Meetings {

  @Inject private Records records;
  @Inject private Ids ids;

  protected JpaMeetings() {}

  /** Meetings outside a container, for tests. */
  public JpaMeetings(Records records, Ids ids) {
    this.records = records;
    this.ids = ids;
  }

  @Override
  public Optional<Meeting> withId(MeetingId id) {
    return byId(id).getResultStream().findFirst();
  }

  @Override
  public Optional<Meeting> toChange(MeetingId id) {
    return byId(id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }

  private TypedQuery<Meeting> byId(MeetingId id) {
    return records.query("Meeting.byId", Meeting.class).setParameter("id", id.value());
  }

  @Override
  public List<Meeting> of(RelationshipId relationship) {
    return records
        .query("Meeting.ofRelationship", Meeting.class)
        .setParameter("relationship", relationship.value())
        .getResultList();
  }

  @Override
  public List<Meeting> upcoming(PersonId person, Instant now) {
    return booked("Meeting.upcoming", person, now);
  }

  @Override
  public List<Meeting> unreported(PersonId person, Instant now) {
    return booked("Meeting.unreported", person, now);
  }

  private List<Meeting> booked(String query, PersonId person, Instant now) {
    return records
        .query(query, Meeting.class)
        .setParameter("person", person.value())
        .setParameter("booked", MeetingState.BOOKED)
        .setParameter("now", now)
        .getResultList();
  }

  @Override
  public List<Meeting> latest(PersonId person, int limit) {
    return records
        .query("Meeting.ofPerson", Meeting.class)
        .setParameter("person", person.value())
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public Map<PersonId, List<TimeSlot>> busy(Collection<PersonId> people, TimeSlot period) {
    return records
        .jpql(
            "select p.person, m.startsAt, m.endsAt from Meeting m, MeetingPerson p"
                + " where m.organization = :organization and p.organization = :organization"
                + " and p.meeting = m.id and p.person in :people and m.state = :booked"
                + " and m.startsAt < :end and m.endsAt > :start",
            Object[].class)
        .setParameter("people", people.stream().map(PersonId::value).toList())
        .setParameter("booked", MeetingState.BOOKED)
        .setParameter("start", period.start())
        .setParameter("end", period.end())
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> new PersonId((String) row[0]),
                Collectors.mapping(
                    row -> new TimeSlot((Instant) row[1], (Instant) row[2]), Collectors.toList())));
  }

  @Override
  public void add(Meeting meeting, Collection<PersonId> people) {
    records.em().persist(meeting);
    people.forEach(
        person -> records.em().persist(MeetingPerson.of(ids.next(), meeting.id(), person)));
    if (meeting.isBooked()) {
      records.em().flush();
      take(meeting, people);
    }
  }

  @Override
  public void hold(Meeting meeting, Collection<PersonId> people) {
    release(meeting);
    take(meeting, people);
  }

  @Override
  public void release(Meeting meeting) {
    records
        .em()
        .createNamedQuery("BookedCell.free")
        .setParameter("organization", records.organization())
        .setParameter("meeting", meeting.id().value())
        .executeUpdate();
  }

  /**
   * Row by row in one order for everybody, so that two bookings that want the same quarters meet at
   * the first of them, and neither waits for the other in a circle.
   */
  private void take(Meeting meeting, Collection<PersonId> people) {
    List<Long> cells = BookedCell.cells(meeting.slot()).boxed().toList();
    try {
      for (PersonId person :
          people.stream().sorted(Comparator.comparing(PersonId::value)).toList()) {
        for (long cell : cells) {
          records.em().persist(BookedCell.of(ids.next(), meeting.id(), person, cell));
          records.em().flush();
        }
      }
    } catch (PersistenceException failed) {
      throw isTaken(failed) ? new RuleViolation(Refusal.of("meeting.taken")) : failed;
    }
  }

  /** Whether another booking was first: a unique key, or the database chose between the two. */
  private static boolean isTaken(@Nullable Throwable failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState().startsWith("23")
            || sql.getSQLState().startsWith("40")
            || sql.getSQLState().equals("HYT00")
            || sql.getSQLState().equals("90131");
      }
    }
    return false;
  }
}
