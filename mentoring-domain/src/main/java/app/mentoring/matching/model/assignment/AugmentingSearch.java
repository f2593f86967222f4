package app.mentoring.matching.model.assignment;

/**
 * Serves one more wish of one mentee: finds the chain of changes (this mentee takes a place,
 * whoever had it takes another, and so on) that raises the objective most, and makes it.
 *
 * <p>A chain ends at a mentor with room, at a mentee who gives a place up, or at once, when serving
 * the wish would cost more than it brings. Distances are slacks, never negative, so Dijkstra's
 * method finds the shortest chain; the search never goes beyond the best end met so far. Of ends
 * with equal cost a mentor with room goes before a mentee who gives a place up.
 */
final class AugmentingSearch {
  private static final int LEAVE = -1;

  private final Network net;
  private final NodeQueue queue;

  /** The pair by which the search reached each node: mentees first, then mentors. */
  private final int[] via;

  private long best;
  private int end;

  AugmentingSearch(Network net) {
    this.net = net;
    this.queue = new NodeQueue(net.mentees + net.p.length);
    this.via = new int[net.mentees + net.p.length];
  }

  /** True when the mentee has one mentor more than before. */
  boolean serve(int mentee) {
    long bonus = net.bonusAfter(mentee, net.units[mentee]);
    if (net.units[mentee] == 0) {
      for (int edge = net.firstEdge(mentee); edge < net.endEdge(mentee); edge++) {
        net.u[mentee] -= Math.min(0, net.slack(mentee, edge));
      }
    }
    best = net.u[mentee] + bonus;
    end = LEAVE;
    if (best < 0) {
      return false;
    }
    search(mentee);
    reprice();
    if (end == LEAVE) {
      return false;
    }
    augment(mentee);
    return true;
  }

  private void search(int mentee) {
    queue.clear();
    queue.offer(mentee, 0);
    while (!queue.isEmpty() && queue.nearest() < best) {
      step(queue.poll());
    }
  }

  private void step(int node) {
    if (node < net.mentees) {
      fromMentee(node);
    } else {
      fromMentor(node - net.mentees);
    }
  }

  private void fromMentee(int mentee) {
    long distance = queue.distance(mentee);
    for (int edge = net.firstEdge(mentee); edge < net.endEdge(mentee); edge++) {
      long next = distance + net.slack(mentee, edge);
      if (next > best || net.taken(edge)) {
        continue;
      }
      int mentor = net.column(edge);
      if (net.hasRoom(mentor)) {
        if (next < best || end < net.mentees) {
          endAt(net.mentees + mentor, next, edge);
        }
      } else if (next < best && queue.offer(net.mentees + mentor, next)) {
        via[net.mentees + mentor] = edge;
      }
    }
  }

  private void fromMentor(int mentor) {
    long distance = queue.distance(net.mentees + mentor);
    for (int k = 0; k < net.load[mentor]; k++) {
      int edge = net.assigned(mentor, k);
      int mentee = net.row(edge);
      long next = distance - net.slack(mentee, edge);
      if (next < best && queue.offer(mentee, next)) {
        via[mentee] = edge;
        long givingUp = next + net.bonusAfter(mentee, net.units[mentee] - 1) + net.u[mentee];
        if (givingUp < best) {
          best = givingUp;
          end = mentee;
        }
      }
    }
  }

  private void endAt(int node, long distance, int edge) {
    best = distance;
    end = node;
    via[node] = edge;
  }

  /**
   * Everybody nearer than the end moves by the difference; so the chain itself has no slack. From 0
   * on, a mentor's price rises only as far as a mentee's wish pushes it, so it stays the smallest
   * that any proof can have (Demange, Gale and Sotomayor 1986).
   */
  private void reprice() {
    for (int t = 0; t < queue.touched(); t++) {
      int node = queue.touched(t);
      long nearer = Math.max(0, best - queue.distance(node));
      if (node < net.mentees) {
        net.u[node] -= nearer;
      } else {
        net.p[node - net.mentees] += nearer;
      }
    }
  }

  private void augment(int mentee) {
    int node = end;
    if (node < net.mentees) {
      net.units[node]--;
      node = giveUp(node);
    }
    int taker = net.row(via[node]);
    while (taker != mentee) {
      int edge = via[node];
      node = giveUp(taker);
      net.take(edge);
      taker = net.row(via[node]);
    }
    net.take(via[node]);
    net.units[mentee]++;
  }

  /** Releases the place by which the search reached this mentee; its mentor's node. */
  private int giveUp(int mentee) {
    net.release(via[mentee]);
    return net.mentees + net.column(via[mentee]);
  }
}
