package app.mentoring.people.model;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Time zones as places on earth ({@code Africa/Nairobi}), so that clock changes are right. Fixed
 * offsets are no places.
 */
public final class Places {

  private static final Set<String> REGIONS =
      Set.of(
          "Africa",
          "America",
          "Antarctica",
          "Arctic",
          "Asia",
          "Atlantic",
          "Australia",
          "Europe",
          "Indian",
          "Pacific");

  private static final List<String> ALL;
  private static final Map<String, String> BY_NAME = new HashMap<>();

  static {
    Set<String> all = new TreeSet<>();
    Set<String> ambiguous = new HashSet<>();
    for (String id : ZoneId.getAvailableZoneIds()) {
      int slash = id.indexOf('/');
      if (slash > 0 && REGIONS.contains(id.substring(0, slash))) {
        all.add(id);
        String city = key(id.substring(id.lastIndexOf('/') + 1));
        if (BY_NAME.put(city, id) != null) {
          ambiguous.add(city);
        }
      }
    }
    ambiguous.forEach(BY_NAME::remove);
    all.forEach(id -> BY_NAME.put(key(id), id));
    BY_NAME.put("utc", "UTC");
    ALL = List.copyOf(all);
  }

  private Places() {}

  /** Every place, by id. */
  public static List<String> all() {
    return ALL;
  }

  /** The zone of a place by its id or by a city that is the only one of its name, in any case. */
  public static Optional<ZoneId> zone(String text) {
    return Optional.ofNullable(BY_NAME.get(key(text))).map(ZoneId::of);
  }

  private static String key(String text) {
    return text.strip().replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
