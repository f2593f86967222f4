package app.mentoring.people.application;

import app.mentoring.people.model.Places;
import app.mentoring.people.model.SkillName;
import app.mentoring.people.model.SpokenLanguages;
import java.text.Collator;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Time zones and languages to pick by typing, in the reader's language. */
public final class PlacesAndLanguages {

  private static final int MOST = 12;

  private PlacesAndLanguages() {}

  /** Zones whose id or usual name has this in it; cities that begin with it come first. */
  public static List<String> zonesLike(String part, Locale reader) {
    String key = SkillName.keyOf(part);
    Stream<String> begin = shown().filter(zone -> key(city(zone)).startsWith(key));
    Stream<String> contain =
        shown()
            .filter(zone -> key(zone).contains(key) || key(usualName(zone, reader)).contains(key));
    return Stream.concat(begin, contain).distinct().limit(MOST).toList();
  }

  private static Stream<String> shown() {
    return Places.all().stream().map(PlacesAndLanguages::shown);
  }

  /** {@code America/New York}. */
  public static String shown(String zone) {
    return zone.replace('_', ' ');
  }

  private static String city(String zone) {
    return zone.substring(zone.lastIndexOf('/') + 1);
  }

  private static String usualName(String zone, Locale reader) {
    return ZoneId.of(zone.replace(' ', '_')).getDisplayName(TextStyle.FULL, reader);
  }

  /** The zone of a place as it was picked or typed. */
  public static Optional<ZoneId> zone(String text) {
    return Places.zone(text);
  }

  /** Names of languages that have this in them; those that begin with it come first. */
  public static List<String> languagesLike(String part, Locale reader) {
    String key = SkillName.keyOf(part);
    List<String> names = names(reader);
    return Stream.concat(
            names.stream().filter(name -> key(name).startsWith(key)),
            names.stream().filter(name -> key(name).contains(key)))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static List<String> names(Locale reader) {
    return Stream.of(Locale.getISOLanguages())
        .map(code -> languageName(code, reader))
        .filter(name -> name.length() > 3)
        .sorted(Collator.getInstance(reader))
        .toList();
  }

  /** The name of a language. */
  public static String languageName(String code, Locale reader) {
    return Locale.forLanguageTag(code).getDisplayLanguage(reader);
  }

  /** The ISO 639-1 code of a language as it was picked or typed. */
  public static Optional<String> language(String text) {
    return SpokenLanguages.code(text);
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
