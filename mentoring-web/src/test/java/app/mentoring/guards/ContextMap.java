package app.mentoring.guards;

import app.mentoring.guards.House.Place;
import app.mentoring.kernel.BoundedContext;
import com.tngtech.archunit.core.domain.Dependency;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The map that the contexts draw themselves with {@link BoundedContext}, compared with what the
 * code does. Upstream never knows downstream: whoever breaks this ends with parts that nobody can
 * change or understand alone.
 */
final class ContextMap {

  private final House house;
  private final Map<String, Set<String>> mayUse = new TreeMap<>();

  ContextMap(House house) {
    this.house = house;
    Set<String> contexts = new TreeSet<>();
    house.classes().stream()
        .flatMap(type -> house.place(type).stream())
        .filter(place -> !place.isCommon())
        .forEach(place -> contexts.add(place.context()));
    contexts.forEach(context -> declared(context).ifPresent(uses -> mayUse.put(context, uses)));
  }

  private Optional<Set<String>> declared(String context) {
    String api = house.root() + "." + context + ".api";
    return house.classes().containPackage(api)
        ? house
            .classes()
            .getPackage(api)
            .tryGetAnnotationOfType(BoundedContext.class)
            .map(drawn -> Set.of(drawn.mayUse()))
        : Optional.empty();
  }

  Set<String> contexts() {
    return mayUse.keySet();
  }

  /** Uses of another context that its map does not allow, or past its api. */
  List<String> undeclared() {
    return house.uses().flatMap(use -> breach(use).stream()).distinct().sorted().toList();
  }

  private Optional<String> breach(Dependency use) {
    Place from = house.place(use.getOriginClass()).orElseThrow();
    Optional<Place> to = house.place(use.getTargetClass());
    if (to.isEmpty() || to.get().isCommon() || from.context().equals(to.get().context())) {
      return Optional.empty();
    }
    String names = use.getOriginClass().getName() + " uses " + use.getTargetClass().getName();
    String context = to.get().context();
    if (from.isCommon()) {
      return from.context().equals("shell") && context.equals("organization")
          ? Optional.empty()
          : Optional.of(names + ": " + from.context() + " serves all contexts and knows none");
    }
    if (!mayUse.getOrDefault(from.context(), Set.of()).contains(context)) {
      return Optional.of(names + ": not on the map of " + from.context());
    }
    return to.get().layer().equals("api")
        ? Optional.empty()
        : Optional.of(names + ": only the api of " + context + " is for others");
  }

  /** Contexts on whose map one can walk back to the start, and maps that lead nowhere. */
  List<String> cycles() {
    return mayUse.keySet().stream()
        .filter(context -> reachable(context).contains(context))
        .map(context -> context + " can be reached from itself")
        .toList();
  }

  List<String> unknown() {
    return mayUse.values().stream()
        .flatMap(Set::stream)
        .filter(context -> !mayUse.containsKey(context))
        .distinct()
        .toList();
  }

  /** Contexts that draw no map. */
  List<String> unmapped() {
    return house.classes().stream()
        .flatMap(type -> house.place(type).stream())
        .filter(place -> !place.isCommon() && !mayUse.containsKey(place.context()))
        .map(Place::context)
        .distinct()
        .toList();
  }

  private Set<String> reachable(String start) {
    Set<String> seen = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(mayUse.getOrDefault(start, Set.of()));
    while (!next.isEmpty()) {
      String context = next.pop();
      if (seen.add(context)) {
        next.addAll(mayUse.getOrDefault(context, Set.of()));
      }
    }
    return seen;
  }
}
