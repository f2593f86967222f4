package app.mentoring.matching.model.assignment;

import app.mentoring.matching.api.Objective;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

/**
 * Finds an optimal {@link Assignment} of an {@link Instance}.
 *
 * <p>Usage: {@code Solver.solve(instance, Objective.PEOPLE, Progress.SILENT)}.
 *
 * <p>Successive shortest augmenting paths with prices (Kuhn 1955; Edmonds and Karp 1972; Jonker and
 * Volgenant 1987), one mentee's wish after another in id order. Whole numbers throughout, so the
 * answer is exact. Equal instances get equal answers on every machine; which of several equally
 * good assignments is found is fixed but has no meaning. A pair worth 0 is made as long as both
 * have room.
 *
 * <p>Time at most {@code demand x pairs x log people}, in practice far less: 2,000 x 2,000 with 64
 * pairs a mentee takes a fraction of a second. Memory linear in pairs.
 */
public final class Solver {
  private Solver() {}

  /**
   * Solves to optimality.
   *
   * @throws CancellationException soon after {@code progress} said so; nothing is half done
   */
  public static Assignment solve(Instance instance, Objective objective, Progress progress) {
    Network net = new Network(instance, objective == Objective.PEOPLE ? instance.bonus : 0);
    AugmentingSearch search = new AugmentingSearch(net);
    for (int mentee = 0; mentee < net.mentees; mentee++) {
      if (progress.cancelled()) {
        throw new CancellationException("matching was cancelled");
      }
      int wishes = instance.demand[mentee];
      while (wishes > 0 && search.serve(mentee)) {
        wishes--;
      }
      progress.reached(mentee + 1L, net.mentees);
    }
    fillWithZeros(net);
    return answer(net, objective);
  }

  /** What is still open between two people with room is worth 0, for else it were taken. */
  private static void fillWithZeros(Network net) {
    for (int mentee = 0; mentee < net.mentees; mentee++) {
      for (int edge = net.firstEdge(mentee); edge < net.endEdge(mentee); edge++) {
        if (net.units[mentee] < net.instance.demand[mentee]
            && !net.taken(edge)
            && net.hasRoom(net.column(edge))) {
          net.take(edge);
          net.units[mentee]++;
        }
      }
    }
  }

  private static Prices prices(Network net) {
    SortedMap<String, Long> mentees = new TreeMap<>();
    for (int mentee = 0; mentee < net.mentees; mentee++) {
      boolean looksOn = net.instance.demand[mentee] == 0;
      long price = looksOn ? net.highestOffer(mentee) : net.u[mentee];
      mentees.put(net.instance.mentees[mentee], price);
    }
    SortedMap<String, Long> mentors = new TreeMap<>();
    for (int mentor = 0; mentor < net.p.length; mentor++) {
      mentors.put(net.instance.mentors[mentor], net.p[mentor]);
    }
    return new Prices(net.bonus, mentees, mentors);
  }

  private static Assignment answer(Network net, Objective objective) {
    Instance instance = net.instance;
    List<AssignedPair> pairs = new ArrayList<>(instance.locks);
    int served = 0;
    for (int mentee = 0; mentee < net.mentees; mentee++) {
      served += instance.hasLock[mentee] || net.units[mentee] > 0 ? 1 : 0;
      for (int edge = net.firstEdge(mentee); edge < net.endEdge(mentee); edge++) {
        if (net.taken(edge)) {
          String mentor = instance.mentors[net.column(edge)];
          Pair pair = new Pair(instance.mentees[mentee], mentor);
          pairs.add(new AssignedPair(pair, net.weight(edge), false));
        }
      }
    }
    Collections.sort(pairs, Comparator.comparing(AssignedPair::pair));
    long total = pairs.stream().mapToLong(AssignedPair::weight).sum();
    return new Assignment(objective, pairs, total, served, prices(net), instance.refusedLocks);
  }
}
