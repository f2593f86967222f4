package app.mentoring.matching.model.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Collects an {@link Instance} in any order.
 *
 * <p>Said twice: of a person's demands or capacities the smaller counts, of a pair's weights the
 * greater. Not a bug of the caller but answered in the result: locks that cannot be kept ({@link
 * RefusedLock}). A forbidden pair is dropped, whether it has a weight or not. A bug of the caller:
 * negative numbers, and a pair of somebody who was not named before.
 */
public final class InstanceBuilder {
  private final Map<String, Integer> demands = new HashMap<>();
  private final Map<String, Integer> capacities = new HashMap<>();
  private final Map<String, Integer> menteeNumbers = new HashMap<>();
  private final Map<String, Integer> mentorNumbers = new HashMap<>();
  private final List<String> menteesAsTold = new ArrayList<>();
  private final List<String> mentorsAsTold = new ArrayList<>();
  private final Set<Pair> locked = new TreeSet<>();
  private final Set<Pair> forbidden = new HashSet<>();
  private int[] from = new int[64];
  private int[] to = new int[64];
  private long[] weights = new long[64];
  private int size;

  InstanceBuilder() {}

  /** Adds a mentee who wants up to {@code demand} different mentors. */
  public InstanceBuilder mentee(String id, int demand) {
    addPerson(id, demand, demands, menteeNumbers, menteesAsTold);
    return this;
  }

  /** Adds a mentor who has room for up to {@code capacity} mentees. */
  public InstanceBuilder mentor(String id, int capacity) {
    addPerson(id, capacity, capacities, mentorNumbers, mentorsAsTold);
    return this;
  }

  private static void addPerson(
      String id, int room, Map<String, Integer> rooms, Map<String, Integer> ids, List<String> all) {
    if (room < 0) {
      throw new IllegalArgumentException("negative demand or capacity of " + id + ": " + room);
    }
    rooms.merge(id, room, Math::min);
    if (ids.putIfAbsent(id, all.size()) == null) {
      all.add(id);
    }
  }

  /** Allows a pair, worth {@code weight} points, 0 or more. Both people must be known. */
  public InstanceBuilder edge(String mentee, String mentor, long weight) {
    Integer i = menteeNumbers.get(mentee);
    Integer j = mentorNumbers.get(mentor);
    if (i == null || j == null || weight < 0) {
      throw new IllegalArgumentException(
          "unknown person or negative weight: " + mentee + ", " + mentor + ", " + weight);
    }
    if (size == from.length) {
      int larger = size + (size >> 1);
      from = Arrays.copyOf(from, larger);
      to = Arrays.copyOf(to, larger);
      weights = Arrays.copyOf(weights, larger);
    }
    from[size] = i;
    to[size] = j;
    weights[size++] = weight;
    return this;
  }

  /** Fixes a pair: it will be part of every answer, with weight 0 when it has none. */
  public InstanceBuilder lock(Pair pair) {
    locked.add(pair);
    return this;
  }

  /** Rules a pair out, whatever weight it has. */
  public InstanceBuilder forbid(Pair pair) {
    forbidden.add(pair);
    return this;
  }

  /** The same as {@link #lock} for each of the pairs. */
  public InstanceBuilder lockAll(Collection<Pair> pairs) {
    locked.addAll(pairs);
    return this;
  }

  /** The same as {@link #forbid} for each of the pairs. */
  public InstanceBuilder forbidAll(Collection<Pair> pairs) {
    forbidden.addAll(pairs);
    return this;
  }

  /**
   * The finished instance. Linear in pairs, {@code n log n} in people.
   *
   * @throws IllegalArgumentException when the weights are too large for so many people
   */
  public Instance build() {
    String[] mentees = sorted(menteesAsTold);
    String[] mentors = sorted(mentorsAsTold);
    int[] demand = Arrays.stream(mentees).mapToInt(demands::get).toArray();
    int[] capacity = Arrays.stream(mentors).mapToInt(capacities::get).toArray();
    int[] row = renumbered(from, ranks(menteesAsTold, mentees));
    int[] column = renumbered(to, ranks(mentorsAsTold, mentors));
    Rows rows = Rows.of(mentees.length, mentors.length, row, column, weights);
    Locks locks = new Locks(mentees, mentors, demand, capacity, rows);
    locks.forbid(forbidden);
    locks.lock(locked, forbidden);
    return new Instance(mentees, mentors, demand, capacity, locks);
  }

  private static String[] sorted(List<String> ids) {
    return ids.stream().sorted().toArray(String[]::new);
  }

  private static int[] ranks(List<String> asTold, String[] sorted) {
    return asTold.stream().mapToInt(id -> Arrays.binarySearch(sorted, id)).toArray();
  }

  private int[] renumbered(int[] numbers, int[] rank) {
    int[] renumbered = new int[size];
    Arrays.setAll(renumbered, edge -> rank[numbers[edge]]);
    return renumbered;
  }
}
