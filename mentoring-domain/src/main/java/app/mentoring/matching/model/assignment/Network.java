package app.mentoring.matching.model.assignment;

import java.util.Arrays;

/**
 * The state of a solve: who is assigned to whom so far, and a price for everybody under which that
 * choice is the best possible one (the conditions of {@link Prices}).
 */
final class Network {
  final Instance instance;
  final long bonus;
  final int mentees;

  /** Price of each mentee, price of each mentor. */
  final long[] u;

  final long[] p;

  /** Assigned mentors of each mentee, assigned mentees of each mentor; locks not counted. */
  final int[] units;

  final int[] load;

  private final int[][] assigned;
  private final boolean[] taken;

  Network(Instance instance, long bonus) {
    this.instance = instance;
    this.bonus = bonus;
    this.mentees = instance.mentees.length;
    this.u = new long[mentees];
    this.p = new long[instance.mentors.length];
    this.units = new int[mentees];
    this.load = new int[p.length];
    this.assigned = new int[p.length][0];
    this.taken = new boolean[instance.pairs()];
    Arrays.setAll(u, mentee -> -bonusAfter(mentee, 0));
  }

  int column(int edge) {
    return instance.rows.column()[edge];
  }

  long weight(int edge) {
    return instance.rows.weight()[edge];
  }

  int firstEdge(int mentee) {
    return instance.rows.start()[mentee];
  }

  int endEdge(int mentee) {
    return instance.rows.start()[mentee + 1];
  }

  boolean taken(int edge) {
    return taken[edge];
  }

  boolean hasRoom(int mentor) {
    return load[mentor] < instance.capacity[mentor];
  }

  /** The {@code k}-th pair assigned to a mentor, {@code k} below its load. */
  int assigned(int mentor, int k) {
    return assigned[mentor][k];
  }

  /** The mentee of a pair. */
  int row(int edge) {
    int[] start = instance.rows.start();
    int found = Arrays.binarySearch(start, edge);
    if (found < 0) {
      return -found - 2;
    }
    while (start[found + 1] == edge) {
      found++;
    }
    return found;
  }

  /** What the objective gains when this mentee's assigned mentors rise from {@code k} by one. */
  long bonusAfter(int mentee, int k) {
    return k == 0 && !instance.hasLock[mentee] ? bonus : 0;
  }

  /** How far {@code u + p} lies above the weight: 0 or more for a pair that is not assigned. */
  long slack(int mentee, int edge) {
    return u[mentee] + p[column(edge)] - weight(edge);
  }

  /** What a mentee gains by the best mentor at present prices, 0 when none brings a gain. */
  long highestOffer(int mentee) {
    long highest = 0;
    for (int edge = firstEdge(mentee); edge < endEdge(mentee); edge++) {
      highest = Math.max(highest, weight(edge) - p[column(edge)]);
    }
    return highest;
  }

  void take(int edge) {
    int mentor = column(edge);
    taken[edge] = true;
    if (load[mentor] == assigned[mentor].length) {
      assigned[mentor] = Arrays.copyOf(assigned[mentor], 2 * load[mentor] + 1);
    }
    assigned[mentor][load[mentor]++] = edge;
  }

  void release(int edge) {
    int mentor = column(edge);
    taken[edge] = false;
    int k = 0;
    while (assigned[mentor][k] != edge) {
      k++;
    }
    assigned[mentor][k] = assigned[mentor][--load[mentor]];
  }
}
