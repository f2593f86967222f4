package app.mentoring.matching.model.assignment;

import app.mentoring.matching.api.Objective;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Proves or refutes an {@link Assignment}, knowing nothing of how it was found: by the conditions
 * of {@link Prices} (linear programming duality; Kuhn 1955) and by counting places. No flaw means
 * that no other choice of pairs is better, and that locks, demands and capacities hold. Linear in
 * pairs.
 */
public final class OptimalityCheck {

  /** What is wrong with an assignment. */
  public enum Flaw {
    /** A pair is not allowed, told twice, has another weight, or a lock is missing. */
    WRONG_PAIR,
    /** A mentee has more mentors than wanted, or a mentor more mentees than places. */
    TOO_MANY,
    /** Total or number of people served is not what the pairs give. */
    WRONG_FIGURE,
    /** A pair that is not assigned is worth more than its prices. */
    UNDERPRICED,
    /** A pair that is assigned is worth less than its prices. */
    OVERPRICED,
    /** A mentor with room has a price, or a price is negative. */
    MENTOR_PRICE,
    /** A mentee's price does not fit the number of mentors that the mentee has. */
    MENTEE_PRICE,
    /** The prices add up to another value than the pairs. */
    DUALITY_GAP
  }

  private final Instance instance;
  private final Assignment assignment;
  private final Prices prices;
  private final Map<Pair, AssignedPair> chosen = new HashMap<>();
  private final Map<String, Integer> units = new HashMap<>();
  private final Map<String, Integer> load = new HashMap<>();
  private final Set<String> served = new HashSet<>();
  private final List<Flaw> flaws = new ArrayList<>();

  /** Sum of what the prices take from the pairs chosen; a long, as the instance has checked. */
  private long slacks;

  private OptimalityCheck(Instance instance, Assignment assignment) {
    this.instance = instance;
    this.assignment = assignment;
    this.prices = assignment.prices();
  }

  /** Every flaw found, one entry for each person or pair that has it; empty is the proof. */
  public static List<Flaw> flaws(Instance instance, Assignment assignment) {
    OptimalityCheck check = new OptimalityCheck(instance, assignment);
    check.pairs();
    check.edges();
    check.mentors();
    check.mentees();
    check.figures();
    return List.copyOf(check.flaws);
  }

  private void require(boolean condition, Flaw flaw) {
    if (!condition) {
      flaws.add(flaw);
    }
  }

  private void pairs() {
    Set<AssignedPair> locks = new HashSet<>(instance.locks);
    for (AssignedPair assigned : assignment.pairs()) {
      Pair pair = assigned.pair();
      served.add(pair.mentee());
      if (assigned.locked()) {
        require(locks.remove(assigned), Flaw.WRONG_PAIR);
        continue;
      }
      long weight = instance.weight(pair.mentee(), pair.mentor()).orElse(-1);
      require(weight == assigned.weight(), Flaw.WRONG_PAIR);
      require(chosen.put(pair, assigned) == null, Flaw.WRONG_PAIR);
      units.merge(pair.mentee(), 1, Integer::sum);
      load.merge(pair.mentor(), 1, Integer::sum);
    }
    require(locks.isEmpty(), Flaw.WRONG_PAIR);
  }

  private void edges() {
    Rows rows = instance.rows;
    for (int i = 0; i < instance.mentees.length; i++) {
      for (int edge = rows.start()[i]; edge < rows.start()[i + 1]; edge++) {
        String mentor = instance.mentors[rows.column()[edge]];
        long price = u(instance.mentees[i]) + p(mentor);
        long weight = rows.weight()[edge];
        if (chosen.containsKey(new Pair(instance.mentees[i], mentor))) {
          require(price <= weight, Flaw.OVERPRICED);
          slacks += weight - price;
        } else {
          require(price >= weight, Flaw.UNDERPRICED);
        }
      }
    }
  }

  private void mentors() {
    for (int j = 0; j < instance.mentors.length; j++) {
      int used = load.getOrDefault(instance.mentors[j], 0);
      long price = p(instance.mentors[j]);
      require(used <= instance.capacity[j], Flaw.TOO_MANY);
      require(price == 0 || (price > 0 && used == instance.capacity[j]), Flaw.MENTOR_PRICE);
    }
  }

  private void mentees() {
    for (int i = 0; i < instance.mentees.length; i++) {
      int used = units.getOrDefault(instance.mentees[i], 0);
      long price = u(instance.mentees[i]);
      require(used <= instance.demand[i], Flaw.TOO_MANY);
      boolean oneLess = used == 0 || price >= -bonus(i, used - 1);
      boolean oneMore = used == instance.demand[i] || price <= -bonus(i, used);
      require(oneLess && oneMore, Flaw.MENTEE_PRICE);
    }
  }

  private void figures() {
    long total = assignment.pairs().stream().mapToLong(AssignedPair::weight).sum();
    require(total == assignment.total(), Flaw.WRONG_FIGURE);
    require(served.size() == assignment.served(), Flaw.WRONG_FIGURE);
    long rightBonus = assignment.objective() == Objective.PEOPLE ? instance.bonus : 0;
    require(prices.bonus() == rightBonus, Flaw.WRONG_FIGURE);
    long primal = 0;
    long dual = slacks;
    for (AssignedPair pair : chosen.values()) {
      primal += pair.weight();
    }
    for (int i = 0; i < instance.mentees.length; i++) {
      long price = u(instance.mentees[i]);
      primal += units.containsKey(instance.mentees[i]) ? bonus(i, 0) : 0;
      if (instance.demand[i] > 0) {
        dual += Math.max(0, price + bonus(i, 0)) + (instance.demand[i] - 1L) * Math.max(0, price);
      }
    }
    for (int j = 0; j < instance.mentors.length; j++) {
      dual += instance.capacity[j] * p(instance.mentors[j]);
    }
    require(primal == dual, Flaw.DUALITY_GAP);
  }

  private long bonus(int mentee, int mentorsBefore) {
    return mentorsBefore == 0 && !instance.hasLock[mentee] ? prices.bonus() : 0;
  }

  private long u(String mentee) {
    return prices.mentees().getOrDefault(mentee, 0L);
  }

  private long p(String mentor) {
    return prices.mentors().getOrDefault(mentor, 0L);
  }
}
