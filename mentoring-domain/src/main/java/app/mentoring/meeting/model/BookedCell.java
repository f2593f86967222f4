package app.mentoring.meeting.model;

import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.TimeSlot;
import app.mentoring.meeting.api.MeetingId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.stream.LongStream;

/**
 * A quarter of an hour that a person has given to a booked meeting. There is at most one row for a
 * person and quarter, by a unique key: this is what refuses double bookings, also those of the same
 * moment. A meeting that begins or ends between two quarters takes both.
 */
@Entity
@Table(name = "booked_cell")
@NamedQuery(
    name = "BookedCell.free",
    query =
        "delete from BookedCell c where c.organization = :organization and c.meeting = :meeting")
public class BookedCell extends Owned {

  /** Length of a cell. */
  public static final Duration CELL = Duration.ofMinutes(15);

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "person_id", nullable = false)
  private String person;

  @Column(name = "cell", nullable = false)
  private long cell;

  @Column(name = "meeting_id", nullable = false)
  private String meeting;

  protected BookedCell() {}

  public static BookedCell of(String id, MeetingId meeting, PersonId person, long cell) {
    BookedCell booked = new BookedCell();
    booked.id = id;
    booked.meeting = meeting.value();
    booked.person = person.value();
    booked.cell = cell;
    return booked;
  }

  /** The numbers of the cells that a slot touches, counted from 1970, in order. */
  public static LongStream cells(TimeSlot slot) {
    long length = CELL.toSeconds();
    long first = Math.floorDiv(slot.start().getEpochSecond(), length);
    long last = Math.floorDiv(slot.end().minusNanos(1).getEpochSecond(), length);
    return LongStream.rangeClosed(first, last);
  }
}
