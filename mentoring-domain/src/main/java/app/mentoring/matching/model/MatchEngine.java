package app.mentoring.matching.model;

import app.mentoring.matching.api.RoundScope;
import app.mentoring.matching.model.assignment.Assignment;
import app.mentoring.matching.model.assignment.Instance;
import app.mentoring.matching.model.assignment.OptimalityCheck;
import app.mentoring.matching.model.assignment.Progress;
import app.mentoring.matching.model.assignment.Solver;
import app.mentoring.matching.model.scoring.PoolMeans;
import app.mentoring.matching.model.scoring.Scoring;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * Runs a match round: hard rules, scores, the best choice of pairs, the proof, and a reason for
 * every pair and for everybody who is in none.
 *
 * <p>Usage: {@code MatchEngine.run(RoundInput.of(mentees, mentors, rules), Progress.SILENT)}. It
 * reads no clock and no database, keeps nothing, and may run in any thread; 2,000 mentees and 2,000
 * mentors take a few seconds and 250 MB even when all their pairs are admissible.
 *
 * <p>Up to {@value #ALL_PAIRS} pairs all admissible ones compete. Beyond that only the best {@value
 * #KEPT} mentors of each mentee do (of equal scores the first by id), and the result says so.
 */
public final class MatchEngine {
  static final long ALL_PAIRS = 4_000_000;
  static final int KEPT = 64;

  private MatchEngine() {}

  /**
   * Runs a round to the end.
   *
   * @throws IllegalArgumentException when a person is named twice on one side
   * @throws CancellationException soon after {@code progress} said so
   */
  public static RoundResult run(RoundInput input, Progress progress) {
    return run(input, progress, ALL_PAIRS, KEPT);
  }

  /** The same with other limits, so that a small test reaches them. */
  static RoundResult run(RoundInput input, Progress progress, long allPairs, int kept) {
    RoundTable table = new RoundTable(input);
    PoolMeans means = PoolMeans.of(input.rules(), table.mentees(), table.mentors());
    Scoring scoring = new Scoring(input.rules(), input.weights(), means);
    boolean all = table.pairs() <= allPairs;
    HalfWay halves = new HalfWay(progress, table.mentees().size());
    table.score(scoring, all ? Integer.MAX_VALUE : kept, halves);
    FixedPairs fixed = new FixedPairs(table, input, scoring);
    Instance instance = table.instance(fixed);
    Assignment assignment = Solver.solve(instance, input.objective(), halves.second());
    requireProven(instance, assignment);
    Proposals proposals = new Proposals(table, scoring, assignment);
    return new RoundResult(
        proposals.pairs(),
        proposals.unmatched(),
        fixed.refused(assignment.refusedLocks()),
        assignment.total(),
        assignment.served(),
        table.admissiblePairs(),
        table.isComplete() ? RoundScope.ALL_PAIRS : RoundScope.KEPT_CANDIDATES,
        means,
        assignment.prices());
  }

  /** A mistake of ours must not become a proposal to people. */
  static void requireProven(Instance instance, Assignment assignment) {
    List<OptimalityCheck.Flaw> flaws = OptimalityCheck.flaws(instance, assignment);
    if (!flaws.isEmpty()) {
      throw new IllegalStateException("not proven, nothing is proposed: " + flaws);
    }
  }

  /** Scoring is the first half of the way, solving the second. */
  private record HalfWay(Progress whole, long mentees, boolean isSecond) implements Progress {
    HalfWay(Progress whole, long mentees) {
      this(whole, mentees, false);
    }

    HalfWay second() {
      return new HalfWay(whole, mentees, true);
    }

    @Override
    public void reached(long done, long of) {
      whole.reached(isSecond ? mentees + done : done, 2 * mentees);
    }

    @Override
    public boolean cancelled() {
      return whole.cancelled();
    }
  }
}
