package app.mentoring.matching.model.assignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** A seeded plan of an instance that can be told in any order. */
record RandomInstances(
    TreeMap<String, Integer> demands,
    TreeMap<String, Integer> capacities,
    TreeMap<Pair, Long> weights,
    List<Pair> locked,
    List<Pair> forbidden) {

  /** Few people and few different weights: ties, zeros, capacity 0 and locks are all common. */
  static RandomInstances small(long seed) {
    Random random = new Random(seed);
    int mentees = random.nextInt(5);
    int mentors = random.nextInt(5);
    int highest = new int[] {1, 2, 5, 20, 10_000}[random.nextInt(5)];
    double density = random.nextDouble();
    RandomInstances plan = people(random, mentees, mentors, 3);
    for (Pair pair : plan.allPairs()) {
      if (random.nextDouble() < density) {
        plan.weights.put(pair, (long) random.nextInt(highest + 1));
      }
      if (random.nextInt(12) == 0) {
        plan.locked.add(pair);
      }
      if (random.nextInt(12) == 0) {
        plan.forbidden.add(pair);
      }
    }
    return plan;
  }

  static RandomInstances people(Random random, int mentees, int mentors, int places) {
    RandomInstances plan =
        new RandomInstances(
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new ArrayList<>(),
            new ArrayList<>());
    for (int i = 0; i < mentees; i++) {
      plan.demands.put("e" + i, random.nextInt(4) == 0 ? random.nextInt(places + 1) : 1);
    }
    for (int j = 0; j < mentors; j++) {
      plan.capacities.put("r" + j, random.nextInt(places + 1));
    }
    return plan;
  }

  List<Pair> allPairs() {
    List<Pair> all = new ArrayList<>();
    for (String mentee : demands.keySet()) {
      for (String mentor : capacities.keySet()) {
        all.add(new Pair(mentee, mentor));
      }
    }
    return all;
  }

  Instance inOrder() {
    return told(new ArrayList<>(weights.keySet()), demands.keySet(), capacities.keySet());
  }

  Instance shuffled(long seed) {
    Random random = new Random(seed);
    List<Pair> pairs = new ArrayList<>(weights.keySet());
    List<String> mentees = new ArrayList<>(demands.keySet());
    List<String> mentors = new ArrayList<>(capacities.keySet());
    Collections.shuffle(pairs, random);
    Collections.shuffle(mentees, random);
    Collections.shuffle(mentors, random);
    Collections.shuffle(locked, random);
    return told(pairs, mentees, mentors);
  }

  private Instance told(List<Pair> pairs, Iterable<String> mentees, Iterable<String> mentors) {
    InstanceBuilder builder = Instance.builder();
    mentees.forEach(id -> builder.mentee(id, demands.getOrDefault(id, 0)));
    mentors.forEach(id -> builder.mentor(id, capacities.getOrDefault(id, 0)));
    pairs.forEach(p -> builder.edge(p.mentee(), p.mentor(), weights.getOrDefault(p, 0L)));
    return builder.lockAll(locked).forbidAll(forbidden).build();
  }
}
