package app.mentoring.guards;

import app.mentoring.guards.House.Place;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The table of layers in {@code architecture.md}: which rooms a layer may open, in our house and
 * outside. A rule that reaches for a server, or a page that reaches for the database, can no longer
 * be tried in a test of milliseconds.
 */
final class Layers {

  /**
   * What a layer may use.
   *
   * @param rooms layers of its own or an allowed context, and common rooms
   * @param outside beginnings of packages of libraries that it must not know
   */
  private record Layer(Set<String> rooms, Set<String> outside) {}

  private static final Set<String> SERVER =
      Set.of("jakarta.", "org.eclipse.persistence.", "java.sql.", "javax.sql.", "javax.naming.");
  private static final Set<String> BUT_PERSISTENCE =
      Set.of(
          "jakarta.ejb.",
          "jakarta.inject.",
          "jakarta.enterprise.",
          "jakarta.faces.",
          "jakarta.servlet.",
          "jakarta.ws.",
          "jakarta.mail.",
          "jakarta.transaction.",
          "jakarta.persistence.EntityManager",
          "org.eclipse.persistence.",
          "java.sql.",
          "javax.sql.",
          "javax.naming.");
  private static final Set<String> EDGE =
      Set.of("jakarta.faces.", "jakarta.servlet.", "jakarta.ws.");
  private static final Set<String> STORE =
      Set.of("jakarta.persistence.", "org.eclipse.persistence.", "java.sql.", "javax.sql.");

  private static final Map<String, Layer> TABLE =
      Map.of(
          "api", new Layer(Set.of("api", "kernel"), SERVER),
          "model", new Layer(Set.of("model", "api", "kernel"), BUT_PERSISTENCE),
          "console", new Layer(Set.of("console", "model", "api", "kernel"), SERVER),
          "application",
              new Layer(Set.of("application", "model", "api", "kernel", "platform"), EDGE),
          "persistence",
              new Layer(
                  Set.of("persistence", "application", "model", "api", "kernel", "platform"), EDGE),
          "adapter",
              new Layer(
                  Set.of("adapter", "application", "model", "api", "kernel", "platform"), EDGE),
          "faces",
              new Layer(
                  Set.of("faces", "application", "api", "kernel", "platform", "shell"), STORE),
          "rest",
              new Layer(
                  Set.of("rest", "application", "api", "kernel", "platform", "shell"), STORE));

  /** What the pages and resources may take from the platform: words, not records or keys. */
  private static final Set<String> PLATFORM_FOR_EDGES = Set.of("Texts", "Caller", "Ids");

  private final House house;

  Layers(House house) {
    this.house = house;
  }

  List<String> breaches() {
    List<String> breaches = new ArrayList<>(unknownRooms());
    house.uses().flatMap(use -> breach(use).stream()).distinct().sorted().forEach(breaches::add);
    return breaches;
  }

  private List<String> unknownRooms() {
    return house.classes().stream()
        .flatMap(type -> house.place(type).stream())
        .filter(place -> !place.isCommon() && !TABLE.containsKey(place.layer()))
        .map(place -> "no such layer: " + place.context() + "." + place.layer())
        .distinct()
        .toList();
  }

  private Optional<String> breach(Dependency use) {
    JavaClass target = use.getTargetClass().getBaseComponentType();
    Place from = house.place(use.getOriginClass()).orElseThrow();
    boolean allowed =
        house
            .place(target)
            .map(to -> opens(from, to, target))
            .orElseGet(() -> knows(from, use.getOriginClass(), target));
    return allowed
        ? Optional.empty()
        : Optional.of(use.getOriginClass().getName() + " must not use " + target.getName());
  }

  private static boolean opens(Place from, Place to, JavaClass target) {
    if (from.isCommon()) {
      return opensFromCommon(from, to);
    }
    Layer layer = TABLE.get(from.layer());
    String room = to.isCommon() ? to.context() : to.layer();
    if (layer == null || !layer.rooms().contains(room)) {
      return false;
    }
    boolean edge = layer.rooms().contains("shell");
    return !edge || !room.equals("platform") || PLATFORM_FOR_EDGES.contains(target.getSimpleName());
  }

  /** The kernel knows nothing, the platform the kernel, the shell all that pages may know. */
  private static boolean opensFromCommon(Place from, Place to) {
    return switch (from.context()) {
      case "kernel" -> to.context().equals("kernel");
      case "platform" -> Set.of("kernel", "platform").contains(to.context());
      default -> to.isCommon() || Set.of("api", "application").contains(to.layer());
    };
  }

  private static boolean knows(Place from, JavaClass origin, JavaClass target) {
    String name = target.getName();
    return forbidden(from, origin).noneMatch(name::startsWith);
  }

  private static Stream<String> forbidden(Place from, JavaClass origin) {
    if (from.context().equals("kernel")) {
      boolean data = from.layer().equals("database") || origin.getSimpleName().equals("Owned");
      return data ? EDGE.stream() : BUT_PERSISTENCE.stream();
    }
    if (from.isCommon()) {
      return from.context().equals("platform") ? EDGE.stream() : Stream.of();
    }
    Layer layer = TABLE.get(from.layer());
    return layer == null ? Stream.of() : layer.outside().stream();
  }
}
