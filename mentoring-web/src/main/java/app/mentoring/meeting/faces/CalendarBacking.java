package app.mentoring.meeting.faces;

import app.mentoring.kernel.NotFound;
import app.mentoring.meeting.application.CalendarView;
import app.mentoring.meeting.application.MeetingService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A person's own meetings. */
@Named
@ViewScoped
public class CalendarBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private MeetingService service;

  private @Nullable CalendarView view;

  public void open() {
    view = service.calendar();
  }

  /** Whether there is nothing to show at all. */
  public boolean isEmpty() {
    CalendarView read = getView();
    return read.upcoming().isEmpty()
        && read.unreported().isEmpty()
        && read.past().isEmpty()
        && read.free().isEmpty();
  }

  public CalendarView getView() {
    if (view == null) {
      throw new NotFound();
    }
    return view;
  }
}
