package app.mentoring.matching.model.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tries every choice of pairs of a small plan, by the words of the task and nothing else. */
final class BruteForce {
  private final RandomInstances plan;
  private final Map<String, Integer> demand;
  private final Map<String, Integer> capacity;
  private final List<Pair> open = new ArrayList<>();
  private final Set<Pair> kept = new HashSet<>();
  long bestTotal = Long.MIN_VALUE;
  int mostServed = -1;
  long bestTotalOfMostServed;

  BruteForce(RandomInstances plan) {
    this.plan = plan;
    this.demand = new HashMap<>(plan.demands());
    this.capacity = new HashMap<>(plan.capacities());
    long total = 0;
    for (Pair lock : plan.locked().stream().sorted().toList()) {
      if (!plan.forbidden().contains(lock) && fits(lock)) {
        add(lock, -1);
        kept.add(lock);
        total += plan.weights().getOrDefault(lock, 0L);
      }
    }
    for (Pair pair : plan.weights().keySet()) {
      if (!kept.contains(pair) && !plan.forbidden().contains(pair)) {
        open.add(pair);
      }
    }
    descend(0, total, new HashSet<>(kept));
  }

  private boolean fits(Pair pair) {
    return demand.getOrDefault(pair.mentee(), 0) > 0 && capacity.getOrDefault(pair.mentor(), 0) > 0;
  }

  private void add(Pair pair, int change) {
    demand.merge(pair.mentee(), change, Integer::sum);
    capacity.merge(pair.mentor(), change, Integer::sum);
  }

  private void descend(int next, long total, Set<Pair> chosen) {
    if (next == open.size()) {
      int served = (int) chosen.stream().map(Pair::mentee).distinct().count();
      bestTotal = Math.max(bestTotal, total);
      if (served > mostServed || (served == mostServed && total > bestTotalOfMostServed)) {
        mostServed = served;
        bestTotalOfMostServed = total;
      }
      return;
    }
    Pair pair = open.get(next);
    descend(next + 1, total, chosen);
    if (fits(pair)) {
      add(pair, -1);
      chosen.add(pair);
      descend(next + 1, total + plan.weights().getOrDefault(pair, 0L), chosen);
      chosen.remove(pair);
      add(pair, 1);
    }
  }
}
