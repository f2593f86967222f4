package app.mentoring.matching.model.assignment;

import java.util.TreeMap;

/**
 * Of all prices that prove a finished assignment, the ones with the smallest price for every
 * mentor: exactly what one more place with that mentor would add. One Dijkstra search over the
 * possible changes, {@code O(pairs log people)}.
 *
 * <p>Why it is right: the value of one more place is the shortest chain of changes that frees a
 * place or takes one off and ends at the mentor; shortest distances are themselves prices, and no
 * prices can go below them.
 */
final class SmallestPrices {
  private final Network net;
  private final NodeQueue queue;

  SmallestPrices(Network net) {
    this.net = net;
    this.queue = new NodeQueue(net.mentees + net.p.length);
  }

  Prices find() {
    startEverywhere();
    while (!queue.isEmpty()) {
      int node = queue.poll();
      if (node < net.mentees) {
        fromMentee(node);
      } else {
        fromMentor(node - net.mentees);
      }
    }
    reprice();
    return named();
  }

  private void startEverywhere() {
    for (int mentee = 0; mentee < net.mentees; mentee++) {
      if (net.units[mentee] < net.instance.demand[mentee]) {
        queue.offer(mentee, -net.bonusAfter(mentee, net.units[mentee]) - net.u[mentee]);
      }
    }
    for (int mentor = 0; mentor < net.p.length; mentor++) {
      if (net.load[mentor] > 0) {
        queue.offer(net.mentees + mentor, net.p[mentor]);
      }
    }
  }

  private void fromMentee(int mentee) {
    for (int edge = net.firstEdge(mentee); edge < net.endEdge(mentee); edge++) {
      if (!net.taken(edge)) {
        int mentor = net.mentees + net.column(edge);
        queue.offer(mentor, queue.distance(mentee) + net.slack(mentee, edge));
      }
    }
  }

  private void fromMentor(int mentor) {
    for (int k = 0; k < net.load[mentor]; k++) {
      int edge = net.assigned(mentor, k);
      int mentee = net.row(edge);
      queue.offer(mentee, queue.distance(net.mentees + mentor) - net.slack(mentee, edge));
    }
  }

  private void reprice() {
    for (int mentor = 0; mentor < net.p.length; mentor++) {
      long distance = queue.distance(net.mentees + mentor);
      net.p[mentor] = distance >= net.p[mentor] ? 0 : net.p[mentor] - distance;
    }
    for (int mentee = 0; mentee < net.mentees; mentee++) {
      if (queue.distance(mentee) == NodeQueue.FAR) {
        net.u[mentee] = highestOffer(mentee);
      } else {
        net.u[mentee] += queue.distance(mentee);
      }
    }
  }

  /** Somebody whose demand is 0 plays no part: the price is what a place would be worth. */
  private long highestOffer(int mentee) {
    long highest = 0;
    for (int edge = net.firstEdge(mentee); edge < net.endEdge(mentee); edge++) {
      highest = Math.max(highest, net.weight(edge) - net.p[net.column(edge)]);
    }
    return highest;
  }

  private Prices named() {
    TreeMap<String, Long> mentees = new TreeMap<>();
    for (int mentee = 0; mentee < net.mentees; mentee++) {
      mentees.put(net.instance.mentees[mentee], net.u[mentee]);
    }
    TreeMap<String, Long> mentors = new TreeMap<>();
    for (int mentor = 0; mentor < net.p.length; mentor++) {
      mentors.put(net.instance.mentors[mentor], net.p[mentor]);
    }
    return new Prices(net.bonus, mentees, mentors);
  }
}
