package app.mentoring.meeting.faces;

import app.mentoring.kernel.NotFound;
import app.mentoring.meeting.api.ActionState;
import app.mentoring.meeting.api.EntryKind;
import app.mentoring.meeting.api.MeetingState;
import app.mentoring.meeting.application.BookingService;
import app.mentoring.meeting.application.EntryRow;
import app.mentoring.meeting.application.KeepNote;
import app.mentoring.meeting.application.MeetingService;
import app.mentoring.meeting.application.MeetingView;
import app.mentoring.meeting.application.PaperService;
import app.mentoring.meeting.application.PlanAction;
import app.mentoring.platform.Texts;
import app.mentoring.shell.Functions;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One meeting: what became of it in one tap, and whatever the two want to write about it. */
@Named
@ViewScoped
public class MeetingBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MeetingService service;
  @Inject private BookingService booking;
  @Inject private PaperService papers;
  @Inject private Texts texts;

  private @Nullable String id;
  private @Nullable MeetingView view;
  private String topic = "";
  private String shared = "";
  private String own = "";
  private String action = "";
  private boolean mine = true;
  private @Nullable LocalDate due;
  private final Map<String, String> results = new HashMap<>();

  /** Reads the page; 404 for who does not take part. */
  public void open() {
    MeetingView read = service.read(MeetingIds.meeting(id));
    view = read;
    shared = text(read.sharedMine());
    own = text(read.own());
  }

  /** Reads what changed, and leaves what is being typed alone. */
  private void reread() {
    view = service.read(MeetingIds.meeting(id));
  }

  private static String text(@Nullable EntryRow row) {
    return row == null || row.text() == null ? "" : row.text();
  }

  private static int version(@Nullable EntryRow row) {
    return row == null ? 0 : row.version();
  }

  /** One tap. */
  public void report(boolean met) {
    service.report(getView().id(), met);
    reread();
    say("meeting.meeting.reported");
  }

  public void cancel() {
    booking.cancel(getView().id(), getView().sequence());
    reread();
    say("meeting.meeting.cancelled");
  }

  public void addTopic() {
    papers.addTopic(getView().id(), topic);
    topic = "";
    reread();
  }

  public void removeTopic(String which) {
    papers.removeTopic(getView().id(), which);
    reread();
  }

  public void keepShared() {
    keep(EntryKind.SHARED_NOTE, shared, getView().sharedMine());
  }

  public void keepOwn() {
    keep(EntryKind.PRIVATE_NOTE, own, getView().own());
  }

  private void keep(EntryKind kind, String words, @Nullable EntryRow seen) {
    if (words.strip().equals(text(seen))) {
      return;
    }
    papers.keep(new KeepNote(getView().id(), kind, words, version(seen)));
    reread();
    say("meeting.meeting.kept");
  }

  public void plan() {
    papers.plan(new PlanAction(getView().id(), action, mine, due));
    action = "";
    due = null;
    reread();
  }

  /** Says what came of something to try. */
  public void settle(String which, ActionState outcome) {
    String result = results.getOrDefault(which, "");
    papers.settle(getView().id(), which, outcome, result == null ? "" : result);
    results.remove(which);
    reread();
  }

  private void say(String key) {
    MeetingTalk.say(texts.get(locale(), key), FacesMessage.SEVERITY_INFO);
  }

  /** The answer to what the page is about. */
  public String getHeading() {
    MeetingView seen = getView();
    String key =
        switch (seen.state()) {
          case BOOKED -> seen.begun() ? "begun" : "ahead";
          case HELD -> "held";
          case DID_NOT_HAPPEN -> "did-not-happen";
          case CANCELLED -> "cancelled";
        };
    return texts.get(locale(), "meeting.meeting.heading-" + key, seen.partner().name());
  }

  /** What will go when the meeting is cancelled, and what was agreed about it. */
  public String getCancelText() {
    MeetingView seen = getView();
    return texts.get(
        locale(),
        "meeting.meeting.cancel-text",
        seen.partner().name(),
        Functions.span(seen.slot().start(), seen.slot().end(), null),
        getProtocol());
  }

  /** What the two agreed about cancelling. */
  public String getProtocol() {
    MeetingView seen = getView();
    String notice = texts.get(locale(), "meeting.protocol.notice", seen.terms().noticeHours());
    boolean late = seen.late() && !seen.begun() && seen.terms().noticeHours() > 0;
    return late
        ? notice + " " + texts.get(locale(), "meeting.protocol.late", seen.partner().name())
        : notice;
  }

  /** Whether it is ahead and stands. */
  public boolean isAhead() {
    return getView().state() == MeetingState.BOOKED && !getView().begun();
  }

  /** Whether it is time to say what became of it. */
  public boolean isAsked() {
    return getView().state() == MeetingState.BOOKED && getView().begun();
  }

  public boolean isHeld() {
    return getView().state() == MeetingState.HELD;
  }

  public boolean isMissed() {
    return getView().state() == MeetingState.DID_NOT_HAPPEN;
  }

  /** Whether agenda, notes and actions are shown at all. */
  public boolean isWithPapers() {
    return getView().state() != MeetingState.CANCELLED
        || !getView().agenda().isEmpty()
        || !getView().actions().isEmpty();
  }

  /** What was read, once the page was opened. */
  public MeetingView getView() {
    if (view == null) {
      throw new NotFound();
    }
    return view;
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(@Nullable String topic) {
    this.topic = topic == null ? "" : topic;
  }

  public String getShared() {
    return shared;
  }

  public void setShared(@Nullable String shared) {
    this.shared = shared == null ? "" : shared;
  }

  public String getOwn() {
    return own;
  }

  public void setOwn(@Nullable String own) {
    this.own = own == null ? "" : own;
  }

  public String getAction() {
    return action;
  }

  public void setAction(@Nullable String action) {
    this.action = action == null ? "" : action;
  }

  public boolean isMine() {
    return mine;
  }

  public void setMine(boolean mine) {
    this.mine = mine;
  }

  public @Nullable LocalDate getDue() {
    return due;
  }

  public void setDue(@Nullable LocalDate due) {
    this.due = due;
  }

  /** What came of each action, while it is being typed. */
  public Map<String, String> getResults() {
    return results;
  }
}
