package app.mentoring.shell;

import app.mentoring.kernel.PersonId;
import app.mentoring.platform.Texts;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The functions of {@code xmlns:m="app.mentoring.shell"}; {@code config/pages.md} shows each. */
public final class Functions {

  private static final int TONES = 8;
  private static final Set<String> TURNING = Set.of("arrow", "next", "previous", "undo", "leave");
  private static final Set<String> READERS =
      Set.of("pair", "author", "coordinator", "programme", "everyone", "administrator", "sponsor");

  private Functions() {}

  /** {@code m:text('key', a)}. */
  public static String text(String key, @Nullable Object a) {
    return words(key, a);
  }

  /** {@code m:text2('key', a, b)}. */
  public static String text2(String key, @Nullable Object a, @Nullable Object b) {
    return words(key, a, b);
  }

  /** {@code m:text3('key', a, b, c)}. */
  public static String text3(
      String key, @Nullable Object a, @Nullable Object b, @Nullable Object c) {
    return words(key, a, b, c);
  }

  /** The name of an enum constant in the reader's language; nothing for null. */
  public static String name(@Nullable Enum<?> constant) {
    return constant == null ? "" : texts().name(Words.locale(), constant);
  }

  /** Makes a key: {@code t[m:join('shell.theme.', choice)]}. */
  public static String join(String beginning, @Nullable Object end) {
    return beginning + (end == null ? "" : end);
  }

  private static String words(String key, @Nullable Object... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      Object argument = arguments[i];
      if (argument == null) {
        arguments[i] = "";
      } else if (argument instanceof Enum<?> constant) {
        arguments[i] = name(constant);
      } else if (argument instanceof LocalDate date) {
        arguments[i] = Dates.date(date, Words.locale());
      }
    }
    return texts().get(Words.locale(), key, arguments);
  }

  /**
   * The stable colour of a person, 0 to 7.
   *
   * @param of the person's id; a number stands for itself
   */
  public static int tone(@Nullable Object of) {
    if (of instanceof Number number) {
      return Math.floorMod(number.intValue(), TONES);
    }
    if (of == null) {
      return TONES - 1;
    }
    CRC32 sum = new CRC32();
    String id = of instanceof PersonId person ? person.value() : of.toString();
    sum.update(id.getBytes(StandardCharsets.UTF_8));
    return (int) (sum.getValue() % TONES);
  }

  /** The first letters of the first and the last name: "AN" for Amina Njoroge. */
  public static String initials(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return "";
    }
    String[] parts = name.strip().split("\\s+", -1);
    String first = letter(parts[0]);
    String both = parts.length == 1 ? first : first + letter(parts[parts.length - 1]);
    return both.toUpperCase(Locale.ROOT);
  }

  private static String letter(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1));
  }

  /** The class of icons that point somewhere, which a right-to-left page mirrors. */
  public static String turns(@Nullable String icon) {
    return TURNING.contains(icon == null ? "" : icon) ? "turns" : "";
  }

  /** Address of an icon in the sprite. */
  public static String sprite(String icon) {
    return CDI.current().select(ShellView.class).get().getIcons() + "#" + icon;
  }

  /** A page's address with the application's own path before it: {@code m:path('/home/today')}. */
  public static String path(@Nullable String page) {
    if (page == null || page.isEmpty()) {
      return "#";
    }
    String root = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
    return page.startsWith("/") ? root + page : page;
  }

  /** Who can see this, as a sentence; a text that is no known circle stands as it is. */
  public static String seen(String by) {
    return READERS.contains(by) ? texts().get(Words.locale(), "shell.seen." + by) : by;
  }

  /** The icon of a circle of readers: closed circles for few, an eye for many. */
  public static String seenIcon(String by) {
    return switch (by) {
      case "pair" -> "pair";
      case "author" -> "self";
      default -> "eye";
    };
  }

  /** For {@code datetime} attributes. */
  public static String iso(@Nullable Object at) {
    return at == null ? "" : at.toString();
  }

  /** A day, a moment or a period as people say it, in the zone of whoever reads. */
  public static String span(@Nullable Object from, @Nullable Object to, @Nullable ZoneId zone) {
    Locale locale = Words.locale();
    ZoneId here = zone == null ? reader().getZone() : zone;
    if (from instanceof LocalDate day) {
      return Dates.day(day, today(here), locale);
    }
    if (!(from instanceof Instant start)) {
      return "";
    }
    return to instanceof Instant end
        ? Dates.span(start, end, here, today(here), locale)
        : Dates.moment(start, here, today(here), locale);
  }

  /** {@code m:day(date)}: "Thu 3 Dec". */
  public static String day(@Nullable Object day) {
    return day instanceof Instant at
        ? span(at.atZone(reader().getZone()).toLocalDate(), null, null)
        : span(day, null, null);
  }

  /** Whether somebody's clock shows another time than the reader's. */
  public static boolean otherClock(
      @Nullable Object from, @Nullable ZoneId zone, @Nullable ZoneId other) {
    return from instanceof Instant start
        && other != null
        && Dates.differ(start, zone == null ? reader().getZone() : zone, other);
  }

  /** "08:00–08:45 for Claire in Montréal"; nothing for a day. */
  public static String theirs(
      @Nullable Object from,
      @Nullable Object to,
      @Nullable ZoneId zone,
      @Nullable ZoneId other,
      @Nullable String name) {
    if (!(from instanceof Instant start) || other == null) {
      return "";
    }
    Locale locale = Words.locale();
    ZoneId here = zone == null ? reader().getZone() : zone;
    Instant end = to instanceof Instant last ? last : start;
    String clocks = Dates.elsewhere(start, end, here, other, locale);
    return name == null || name.isEmpty()
        ? texts().get(locale, "shell.time.there", clocks, Dates.city(other))
        : texts().get(locale, "shell.time.theirs", clocks, name, Dates.city(other));
  }

  private static LocalDate today(ZoneId zone) {
    return LocalDate.ofInstant(CDI.current().select(Clock.class).get().instant(), zone);
  }

  private static Texts texts() {
    return CDI.current().select(Texts.class).get();
  }

  private static Reader reader() {
    return CDI.current().select(Reader.class).get();
  }
}
