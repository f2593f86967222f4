package app.mentoring.meeting.model;

import app.mentoring.kernel.Owned;
import app.mentoring.kernel.PersonId;
import app.mentoring.meeting.api.MeetingId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a person takes part in a meeting. */
@Entity
@Table(name = "meeting_person")
public class MeetingPerson extends Owned {

  @Id
  @Column(name = "id", nullable = false)
  private String id;

  @Column(name = "meeting_id", nullable = false)
  private String meeting;

  @Column(name = "person_id", nullable = false)
  private String person;

  protected MeetingPerson() {}

  public static MeetingPerson of(String id, MeetingId meeting, PersonId person) {
    MeetingPerson part = new MeetingPerson();
    part.id = id;
    part.meeting = meeting.value();
    part.person = person.value();
    return part;
  }

  public PersonId person() {
    return new PersonId(person);
  }

  public MeetingId meeting() {
    return new MeetingId(meeting);
  }
}
