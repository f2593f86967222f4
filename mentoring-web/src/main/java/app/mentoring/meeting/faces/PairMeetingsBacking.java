package app.mentoring.meeting.faces;

import app.mentoring.meeting.api.MeetingSummary;
import app.mentoring.meeting.application.MeetingService;
import app.mentoring.meeting.application.PairMeetings;
import app.mentoring.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The meetings of one relationship, as a part of its page. Read once a request. */
@Named("pairMeetings")
@RequestScoped
public class PairMeetingsBacking {

  private static final int SHOWN = 5;

  @Inject private MeetingService service;
  @Inject private Texts texts;

  private final Map<String, PairMeetings> read = new HashMap<>();

  /** The latest few. */
  public List<MeetingSummary> latest(String relationship) {
    List<MeetingSummary> all = all(relationship).meetings();
    return all.subList(0, Math.min(SHOWN, all.size()));
  }

  /** The others. */
  public List<MeetingSummary> earlier(String relationship) {
    List<MeetingSummary> all = all(relationship).meetings();
    return all.subList(Math.min(SHOWN, all.size()), all.size());
  }

  /** Whether the two may still meet. */
  public boolean isOpen(String relationship) {
    return all(relationship).open();
  }

  private PairMeetings all(String relationship) {
    return read.computeIfAbsent(
        relationship, id -> service.ofRelationship(MeetingIds.relationship(id)));
  }

  /** One tap for a meeting that nobody had booked. */
  public String metToday(String relationship) {
    var id = service.metToday(MeetingIds.relationship(relationship));
    MeetingTalk.sayAfter(
        texts.get(
            FacesContext.getCurrentInstance().getViewRoot().getLocale(), "meeting.part.met-noted"),
        FacesMessage.SEVERITY_INFO);
    return "/meeting/meeting?faces-redirect=true&id=" + id;
  }
}
