package app.mentoring.meeting.faces;

import app.mentoring.agreement.api.AgreedTerms;
import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.kernel.TimeSlot;
import app.mentoring.meeting.api.FreeSlot;
import app.mentoring.meeting.api.MeetingId;
import app.mentoring.meeting.api.MeetingMedium;
import app.mentoring.meeting.api.MeetingSummary;
import app.mentoring.meeting.api.SlotReason;
import app.mentoring.meeting.application.BookMeeting;
import app.mentoring.meeting.application.BookingOffer;
import app.mentoring.meeting.application.BookingService;
import app.mentoring.meeting.application.MoveMeeting;
import app.mentoring.meeting.application.WantedTime;
import app.mentoring.platform.Texts;
import app.mentoring.shell.Dates;
import app.mentoring.shell.Functions;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finding a time with the partner, for a new meeting or for one that moves. */
@Named
@ViewScoped
public class BookBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int FIRST = 5;

  @Inject private BookingService service;
  @Inject private Texts texts;

  private @Nullable String relationship;
  private @Nullable String meeting;
  private @Nullable BookingOffer offer;
  private List<SlotLine> lines = List.of();
  private @Nullable String chosen;
  private MeetingMedium medium = MeetingMedium.VIDEO;
  private @Nullable LocalDate day;
  private @Nullable LocalTime time;
  private @Nullable Integer minutes;

  /** Looks for common free times; 404 for who is not in the relationship. */
  public void open() {
    BookingOffer found =
        MeetingIds.isGiven(meeting)
            ? service.offerInstead(MeetingIds.meeting(meeting))
            : service.offer(MeetingIds.relationship(relationship));
    offer = found;
    medium = found.medium();
    MeetingSummary moving = found.moving();
    minutes = moving == null ? found.terms().minutes() : (int) moving.slot().length().toMinutes();
    lines = found.slots().stream().map(slot -> line(found, slot)).toList();
  }

  private SlotLine line(BookingOffer found, FreeSlot free) {
    TimeSlot slot = free.slot();
    ZoneId here = found.reader().zone();
    ZoneId there = found.partner().zone();
    String theirs =
        Dates.differ(slot.start(), here, there)
            ? Functions.theirs(slot.start(), slot.end(), here, there, found.partner().name())
            : null;
    return new SlotLine(
        slot.start().toString(),
        Functions.day(LocalDate.ofInstant(slot.start(), here)),
        Dates.clock(slot.start(), here, locale()) + "–" + Dates.clock(slot.end(), here, locale()),
        theirs,
        why(free));
  }

  private String why(FreeSlot free) {
    String key = free.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return texts.get(locale(), "meeting.book.why." + key, free.days());
  }

  /** Takes the proposed time that was chosen. */
  public String take() {
    if (chosen == null) {
      throw new RuleViolation(Refusal.of("meeting.time-missing"));
    }
    try {
      return settle(WantedTime.proposed(Instant.parse(chosen)), getOffer().terms().minutes());
    } catch (DateTimeParseException forged) {
      throw new RuleViolation(Refusal.of("meeting.time-missing"));
    }
  }

  /** Takes the time that was typed. */
  public String takeByHand() {
    LocalDate on = day;
    LocalTime at = time;
    if (on == null || at == null) {
      throw new RuleViolation(Refusal.of("meeting.time-missing"));
    }
    return settle(WantedTime.byHand(on.atTime(at)), minutes == null ? terms().minutes() : minutes);
  }

  private String settle(WantedTime wanted, int length) {
    MeetingId id;
    String said;
    MeetingSummary moving = getOffer().moving();
    if (moving == null) {
      id = service.book(new BookMeeting(getOffer().relationship(), wanted, length, medium));
      said = "meeting.book.booked";
    } else {
      id = moving.id();
      service.move(new MoveMeeting(id, getOffer().sequence(), wanted, length));
      said = "meeting.book.moved";
    }
    MeetingTalk.sayAfter(texts.get(locale(), said), FacesMessage.SEVERITY_INFO);
    return "/meeting/meeting?faces-redirect=true&id=" + id;
  }

  /** The question that the page answers. */
  public String getHeading() {
    return texts.get(locale(), isMoving() ? "meeting.book.heading-move" : "meeting.book.heading");
  }

  /** Length and rhythm in a sentence. */
  public String getLead() {
    BookingOffer found = getOffer();
    int length = found.terms().minutes();
    MeetingSummary moving = found.moving();
    if (moving != null) {
      String now = Functions.span(moving.slot().start(), moving.slot().end(), null);
      return texts.get(locale(), "meeting.book.lead-move", length, now);
    }
    Instant aim = found.aim();
    if (aim == null) {
      return texts.get(locale(), "meeting.book.lead-first", length);
    }
    String on = Functions.day(LocalDate.ofInstant(aim, found.reader().zone()));
    boolean overdue = found.slots().stream().anyMatch(slot -> slot.reason() == SlotReason.SOON);
    return overdue
        ? texts.get(locale(), "meeting.book.lead-overdue", length, on)
        : texts.get(locale(), "meeting.book.lead", length, terms().rhythmWeeks(), on);
  }

  private AgreedTerms terms() {
    return getOffer().terms();
  }

  public boolean isMoving() {
    return getOffer().moving() != null;
  }

  /** The best few. */
  public List<SlotLine> getFirst() {
    return lines.subList(0, Math.min(FIRST, lines.size()));
  }

  /** The others. */
  public List<SlotLine> getMore() {
    return lines.subList(Math.min(FIRST, lines.size()), lines.size());
  }

  /** What is offered, once the page was opened. */
  public BookingOffer getOffer() {
    if (offer == null) {
      throw new NotFound();
    }
    return offer;
  }

  public MeetingMedium[] getMedia() {
    return MeetingMedium.values();
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  public @Nullable String getRelationship() {
    return relationship;
  }

  public void setRelationship(@Nullable String relationship) {
    this.relationship = relationship;
  }

  public @Nullable String getMeeting() {
    return meeting;
  }

  public void setMeeting(@Nullable String meeting) {
    this.meeting = meeting;
  }

  public @Nullable String getChosen() {
    return chosen;
  }

  public void setChosen(@Nullable String chosen) {
    this.chosen = chosen;
  }

  public MeetingMedium getMedium() {
    return medium;
  }

  public void setMedium(MeetingMedium medium) {
    this.medium = medium;
  }

  public @Nullable LocalDate getDay() {
    return day;
  }

  public void setDay(@Nullable LocalDate day) {
    this.day = day;
  }

  public @Nullable LocalTime getTime() {
    return time;
  }

  public void setTime(@Nullable LocalTime time) {
    this.time = time;
  }

  public @Nullable Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(@Nullable Integer minutes) {
    this.minutes = minutes;
  }
}
