package app.mentoring.matching.model.assignment;

import app.mentoring.matching.model.assignment.RefusedLock.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps as many locks as possible in id order, taking each off the demand and capacity that it
 * uses, and marks the pairs that are no longer the solver's to choose.
 */
final class Locks {
  private final String[] mentees;
  private final String[] mentors;
  private final int[] demand;
  private final int[] capacity;
  private final Rows rows;
  private final boolean[] dropped;
  private boolean anyDropped;
  private final List<AssignedPair> kept = new ArrayList<>();
  private final List<RefusedLock> refused = new ArrayList<>();

  /** Changes {@code demand} and {@code capacity} when locks are applied. */
  Locks(String[] mentees, String[] mentors, int[] demand, int[] capacity, Rows rows) {
    this.mentees = mentees;
    this.mentors = mentors;
    this.demand = demand;
    this.capacity = capacity;
    this.rows = rows;
    this.dropped = new boolean[rows.column().length];
  }

  void forbid(Set<Pair> forbidden) {
    for (Pair pair : forbidden) {
      int row = Arrays.binarySearch(mentees, pair.mentee());
      int column = Arrays.binarySearch(mentors, pair.mentor());
      if (row >= 0 && column >= 0) {
        drop(rows.find(row, column));
      }
    }
  }

  /** Applies {@code locked}, which must come in id order. */
  void lock(Set<Pair> locked, Set<Pair> forbidden) {
    for (Pair pair : locked) {
      int row = Arrays.binarySearch(mentees, pair.mentee());
      int column = Arrays.binarySearch(mentors, pair.mentor());
      Optional<Reason> reason = refusal(row, column, forbidden.contains(pair));
      if (reason.isPresent()) {
        refused.add(new RefusedLock(pair, reason.get()));
        continue;
      }
      demand[row]--;
      capacity[column]--;
      int edge = rows.find(row, column);
      kept.add(new AssignedPair(pair, edge < 0 ? 0 : rows.weight()[edge], true));
      drop(edge);
    }
  }

  private Optional<Reason> refusal(int row, int column, boolean forbidden) {
    if (row < 0 || column < 0) {
      return Optional.of(Reason.UNKNOWN_PERSON);
    }
    if (forbidden) {
      return Optional.of(Reason.FORBIDDEN);
    }
    if (demand[row] == 0) {
      return Optional.of(Reason.DEMAND_USED_UP);
    }
    return capacity[column] == 0 ? Optional.of(Reason.CAPACITY_USED_UP) : Optional.empty();
  }

  private void drop(int edge) {
    if (edge >= 0) {
      dropped[edge] = true;
      anyDropped = true;
    }
  }

  Rows remaining() {
    return anyDropped ? rows.without(dropped) : rows;
  }

  List<AssignedPair> kept() {
    return List.copyOf(kept);
  }

  List<RefusedLock> refused() {
    return List.copyOf(refused);
  }
}
