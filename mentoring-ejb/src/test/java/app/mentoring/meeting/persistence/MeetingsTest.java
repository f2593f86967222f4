package app.mentoring.meeting.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.model.Relationship;
import app.mentoring.agreement.model.Terms;
import app.mentoring.kernel.OrganizationId;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.kernel.SealedText;
import app.mentoring.kernel.TimeSlot;
import app.mentoring.matching.api.MatchMade;
import app.mentoring.matching.api.ProposalId;
import app.mentoring.meeting.api.EntryKind;
import app.mentoring.meeting.api.MeetingId;
import app.mentoring.meeting.api.MeetingMedium;
import app.mentoring.meeting.api.MeetingState;
import app.mentoring.meeting.model.Action;
import app.mentoring.meeting.model.Booking;
import app.mentoring.meeting.model.Meeting;
import app.mentoring.meeting.model.MeetingEntry;
import app.mentoring.meeting.model.Meetings;
import app.mentoring.platform.Ids;
import app.mentoring.programme.api.AgreementDefaults;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammePlan;
import app.mentoring.programme.api.ProgrammeType;
import app.mentoring.programme.model.Programme;
import app.mentoring.test.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the database itself refuses and keeps, on H2 and on MariaDB. */
class MeetingsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final Ids IDS = new Ids(Clock.fixed(NOW, ZoneOffset.UTC));
  private static final ProgrammeId PROGRAMME = new ProgrammeId("programme");
  private static final PersonId AMINA = new PersonId("amina");
  private static final PersonId CLAIRE = new PersonId("claire");
  private static final PersonId JONAS = new PersonId("jonas");
  private static final RelationshipId AMINA_CLAIRE = new RelationshipId("ac");
  private static final RelationshipId AMINA_JONAS = new RelationshipId("aj");

  enum On {
    H2(TestDatabase.h2()),
    MARIADB(TestDatabase.mariaDb());

    final TestDatabase database;

    On(TestDatabase database) {
      this.database = database;
      for (PersonId person : List.of(AMINA, CLAIRE, JONAS)) {
        database.account(TestDatabase.AURORA, person.value());
      }
      LocalDate start = LocalDate.of(2026, 11, 1);
      ProgrammePlan plan =
          new ProgrammePlan(
              "Career",
              "",
              ProgrammeType.CAREER,
              start,
              start.plusYears(1),
              5,
              2,
              null,
              AgreementDefaults.SHIPPED);
      database.run(records -> records.em().persist(Programme.plan(PROGRAMME, plan, NOW)));
      relationship(database, AMINA_CLAIRE, CLAIRE);
      relationship(database, AMINA_JONAS, JONAS);
    }

    private static void relationship(TestDatabase database, RelationshipId id, PersonId other) {
      MatchMade match = new MatchMade(new ProposalId(id.value()), PROGRAMME, other, AMINA, NOW);
      Terms terms = Terms.of(AgreementDefaults.SHIPPED, LocalDate.of(2026, 11, 1));
      database.run(records -> records.em().persist(Relationship.begin(id, match, terms)));
    }

    <T> T ask(Function<Meetings, T> work) {
      return database.ask(records -> work.apply(new JpaMeetings(records, IDS)));
    }

    List<Meeting> list(Function<Meetings, List<Meeting>> work) {
      return ask(work);
    }

    void run(Consumer<Meetings> work) {
      ask(
          meetings -> {
            work.accept(meetings);
            return true;
          });
    }
  }

  @BeforeEach
  void empty() {
    for (On on : On.values()) {
      for (String table :
          List.of("booked_cell", "meeting_person", "meeting_entry", "meeting_action", "meeting")) {
        on.database.sql("delete from " + table);
      }
    }
  }

  @AfterAll
  static void close() {
    for (On on : On.values()) {
      on.database.close();
    }
  }

  private static TimeSlot slot(int hour, int minutes) {
    return TimeSlot.of(NOW.plus(Duration.ofHours(hour)), Duration.ofMinutes(minutes));
  }

  private static Meeting meeting(String id, RelationshipId relationship, TimeSlot slot) {
    Booking booking = new Booking(relationship, slot, MeetingMedium.VIDEO);
    return Meeting.book(new MeetingId(id), booking, AMINA, true, NOW);
  }

  private static void book(On on, String id, RelationshipId relationship, TimeSlot slot) {
    PersonId other = relationship.equals(AMINA_CLAIRE) ? CLAIRE : JONAS;
    on.run(meetings -> meetings.add(meeting(id, relationship, slot), List.of(AMINA, other)));
  }

  @ParameterizedTest
  @EnumSource
  void nobodyIsBookedTwiceForTheSameQuarter(On on) {
    book(on, "m1", AMINA_CLAIRE, slot(24, 45));

    assertThatThrownBy(() -> book(on, "m2", AMINA_JONAS, slot(24, 15)))
        .isInstanceOf(RuleViolation.class)
        .hasMessage("meeting.taken");

    assertThat(on.list(meetings -> meetings.of(AMINA_JONAS))).isEmpty();
    book(on, "m3", AMINA_JONAS, TimeSlot.of(slot(24, 45).end(), Duration.ofMinutes(45)));
  }

  @ParameterizedTest
  @EnumSource
  void ofTwoBookingsAtOnceOneWins(On on) throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(4);
    try {
      for (int round = 0; round < 5; round++) {
        TimeSlot slot = slot(24 + round, 45);
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
          String id = "m" + round + i;
          RelationshipId pair = i % 2 == 0 ? AMINA_CLAIRE : AMINA_JONAS;
          attempts.add(() -> wins(on, id, pair, slot));
        }
        int winners = 0;
        for (Future<Boolean> attempt : both.invokeAll(attempts)) {
          winners += attempt.get() ? 1 : 0;
        }
        assertThat(winners).isEqualTo(1);
      }
    } finally {
      both.shutdownNow();
    }
  }

  private static boolean wins(On on, String id, RelationshipId pair, TimeSlot slot) {
    try {
      book(on, id, pair, slot);
      return true;
    } catch (RuleViolation taken) {
      assertThat(taken).hasMessage("meeting.taken");
      return false;
    }
  }

  @ParameterizedTest
  @EnumSource
  void movingByAQuarterKeepsWhatOverlapsWithItself(On on) {
    book(on, "m1", AMINA_CLAIRE, slot(24, 45));

    on.run(
        meetings -> {
          Meeting meeting = meetings.toChange(new MeetingId("m1")).orElseThrow();
          meeting.move(
              TimeSlot.of(meeting.slot().start().plusSeconds(900), Duration.ofMinutes(45)),
              CLAIRE,
              true,
              NOW);
          meetings.hold(meeting, List.of(AMINA, CLAIRE));
        });

    book(on, "m2", AMINA_JONAS, slot(24, 15));
    assertThatThrownBy(
            () ->
                book(
                    on, "m3", AMINA_JONAS, TimeSlot.of(slot(24, 15).end(), Duration.ofMinutes(15))))
        .hasMessage("meeting.taken");
  }

  @ParameterizedTest
  @EnumSource
  void aCancelledMeetingGivesItsTimeBack(On on) {
    book(on, "m1", AMINA_CLAIRE, slot(24, 45));
    on.run(
        meetings -> {
          Meeting meeting = meetings.toChange(new MeetingId("m1")).orElseThrow();
          meeting.cancel(NOW);
          meetings.release(meeting);
        });

    book(on, "m2", AMINA_JONAS, slot(24, 45));

    assertThat(on.list(meetings -> meetings.of(AMINA_CLAIRE)).get(0).state())
        .isEqualTo(MeetingState.CANCELLED);
  }

  @ParameterizedTest
  @EnumSource
  void aMeetingComesBackAsItWas(On on) {
    book(on, "m1", AMINA_CLAIRE, slot(24, 45));

    Meeting meeting = on.ask(meetings -> meetings.withId(new MeetingId("m1"))).orElseThrow();

    assertThat(meeting.slot()).isEqualTo(slot(24, 45));
    assertThat(meeting.medium()).isEqualTo(MeetingMedium.VIDEO);
    assertThat(meeting.bookedBy()).isEqualTo(AMINA);
    assertThat(meeting.sequence()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void listsAreOfThePersonAlone(On on) {
    book(on, "m1", AMINA_CLAIRE, slot(48, 45));
    book(on, "m2", AMINA_JONAS, slot(24, 45));
    Instant between = NOW.plus(Duration.ofHours(30));

    assertThat(on.list(meetings -> meetings.upcoming(AMINA, NOW)))
        .extracting(each -> each.id().value())
        .containsExactly("m2", "m1");
    assertThat(on.list(meetings -> meetings.upcoming(CLAIRE, NOW)))
        .extracting(each -> each.id().value())
        .containsExactly("m1");
    assertThat(on.list(meetings -> meetings.unreported(AMINA, between)))
        .extracting(each -> each.id().value())
        .containsExactly("m2");
    assertThat(on.list(meetings -> meetings.latest(JONAS, 10))).hasSize(1);
    Map<PersonId, List<TimeSlot>> busy =
        on.ask(meetings -> meetings.busy(List.of(CLAIRE, JONAS), slot(0, 60 * 30)));
    assertThat(busy).containsOnlyKeys(JONAS);
  }

  @ParameterizedTest
  @EnumSource
  void anotherOrganizationFindsNothing(On on) {
    book(on, "m1", AMINA_CLAIRE, slot(24, 45));
    OrganizationId other = TestDatabase.MERIDIAN;

    List<Meeting> found =
        on.database.ask(
            other,
            records -> {
              Meetings meetings = new JpaMeetings(records, IDS);
              List<Meeting> all = new ArrayList<>(meetings.of(AMINA_CLAIRE));
              all.addAll(meetings.latest(AMINA, 10));
              meetings.withId(new MeetingId("m1")).ifPresent(all::add);
              return all;
            });

    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aPrivateNoteReachesItsAuthorOnlyAndThereIsOneOfEachKind(On on) {
    book(on, "m1", AMINA_CLAIRE, slot(24, 45));
    MeetingId id = new MeetingId("m1");
    on.database.run(
        records -> {
          JpaPapers papers = new JpaPapers(records);
          papers.add(note("e1", id, EntryKind.PRIVATE_NOTE));
          papers.add(note("e2", id, EntryKind.SHARED_NOTE));
          papers.add(MeetingEntry.topic("e3", id, AMINA, new SealedText("x"), NOW));
          papers.add(MeetingEntry.topic("e4", id, AMINA, new SealedText("x"), NOW));
        });

    assertThat(on.database.<Integer>ask(r -> new JpaPapers(r).entries(id, AMINA).size()))
        .isEqualTo(4);
    assertThat(on.database.<Integer>ask(r -> new JpaPapers(r).entries(id, CLAIRE).size()))
        .isEqualTo(3);
    assertThatThrownBy(
            () -> on.database.run(r -> new JpaPapers(r).add(note("e5", id, EntryKind.SHARED_NOTE))))
        .isInstanceOf(jakarta.persistence.PersistenceException.class);
  }

  private static MeetingEntry note(String id, MeetingId meeting, EntryKind kind) {
    return MeetingEntry.note(id, meeting, AMINA, kind, new SealedText("x"), NOW);
  }

  @ParameterizedTest
  @EnumSource
  void openActionsComeBackAtTheNextMeeting(On on) {
    book(on, "m1", AMINA_CLAIRE, slot(24, 45));
    book(on, "m2", AMINA_CLAIRE, slot(48, 45));
    Action.Frame frame = new Action.Frame(AMINA_CLAIRE, new MeetingId("m1"), CLAIRE, AMINA, null);
    on.database.run(
        records -> new JpaPapers(records).add(Action.plan("a1", frame, new SealedText("x"), NOW)));

    List<Action> next =
        on.database.ask(
            records ->
                new JpaPapers(records)
                    .actions(
                        new JpaMeetings(records, IDS).withId(new MeetingId("m2")).orElseThrow()));

    assertThat(next).extracting(Action::id).containsExactly("a1");
    assertThat(next.get(0).owner()).isEqualTo(AMINA);
  }
}
