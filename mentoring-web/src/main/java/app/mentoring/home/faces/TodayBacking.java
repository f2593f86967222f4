package app.mentoring.home.faces;

import app.mentoring.home.application.Today;
import app.mentoring.home.application.TodayService;
import app.mentoring.home.application.Waiting;
import app.mentoring.platform.Texts;
import app.mentoring.shell.Dates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Today: read once for each request. */
@Named
@RequestScoped
public class TodayBacking {

  @Inject private TodayService service;
  @Inject private Texts texts;

  private @Nullable Today today;

  /** Everything on the page. */
  public Today getToday() {
    if (today == null) {
      today = service.read();
    }
    return today;
  }

  /** What waits, as a sentence about the other person. */
  public String title(Waiting waiting) {
    return say(waiting, "", waiting.other().name());
  }

  /** Why it is worth the minute; for a meeting, when it was. */
  public String text(Waiting waiting) {
    Instant start = waiting.at();
    Instant end = waiting.until();
    return start != null && end != null
        ? Dates.span(start, end, getToday().zone(), today(), locale())
        : say(waiting, "-text");
  }

  /** What the button does. */
  public String action(Waiting waiting) {
    return say(waiting, "-action");
  }

  /** By when, or since when. */
  public String label(Waiting waiting) {
    Instant at = waiting.at();
    return switch (waiting.kind()) {
      case PROPOSAL, REPORT ->
          at == null
              ? ""
              : words(
                  "home.today.since",
                  Dates.day(at.atZone(getToday().zone()).toLocalDate(), today(), locale()));
      case BOOK, REVIEW -> words("home.today.soon");
      case LETTER -> words("home.today.when-you-like");
    };
  }

  /** The day, as the reader's zone has it. */
  public String getDay() {
    return Dates.date(today(), locale());
  }

  private LocalDate today() {
    return getToday().now().atZone(getToday().zone()).toLocalDate();
  }

  private String say(Waiting waiting, String part, Object... arguments) {
    String kind = waiting.kind().name().toLowerCase(Locale.ROOT);
    return words("home.today." + kind + part, arguments);
  }

  private String words(String key, Object... arguments) {
    return texts.get(locale(), key, arguments);
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  /** Where the thing that waits is done. */
  public String path(Waiting waiting) {
    return switch (waiting.kind()) {
      case PROPOSAL -> "/matching/proposal?id=" + waiting.id();
      case REPORT -> "/meeting/meeting?id=" + waiting.id();
      case REVIEW -> "/exit/review?id=" + waiting.id();
      case BOOK -> "/meeting/book?relationship=" + waiting.id();
      case LETTER -> "/agreement/letter?id=" + waiting.id();
    };
  }
}
