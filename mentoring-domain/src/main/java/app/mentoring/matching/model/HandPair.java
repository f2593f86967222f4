package app.mentoring.matching.model;

import app.mentoring.kernel.Decision;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.Refusal;
import app.mentoring.matching.api.MatchReason;
import app.mentoring.matching.api.MatchRule;
import app.mentoring.matching.api.PairRefusal;
import app.mentoring.matching.api.ProposalState;
import app.mentoring.matching.model.scoring.Candidate;
import app.mentoring.matching.model.scoring.HardRules;
import app.mentoring.matching.model.scoring.PoolMeans;
import app.mentoring.matching.model.scoring.Scoring;
import app.mentoring.matching.model.scoring.Subject;
import app.mentoring.matching.model.scoring.Weights;
import app.mentoring.programme.api.EnrolmentRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A pair that a coordinator makes by hand: which rules speak against it, and how well the two suit.
 * A person's judgement may pass over language, clocks, career stage and the last pair; it may not
 * pass over what protects people, nor promise a place that nobody offered.
 */
public final class HandPair {

  /** What an unknown answer counts is the mean over so many people of each side at most. */
  static final int SAMPLED = 300;

  private final List<Refusal> hard = new ArrayList<>();
  private final List<Refusal> soft = new ArrayList<>();
  private final List<MatchReason> reasons;

  private HandPair(List<MatchReason> reasons) {
    this.reasons = List.copyOf(reasons);
  }

  /** Weighs two people who take part; whoever does not is told about by name of the side. */
  public static HandPair weigh(PoolFacts facts, Pool pool, PersonPair pair) {
    Optional<Subject> mentee = subject(facts, pool, EnrolmentRole.MENTEE, pair.mentee());
    Optional<Subject> mentor = subject(facts, pool, EnrolmentRole.MENTOR, pair.mentor());
    if (mentee.isEmpty() || mentor.isEmpty()) {
      HandPair nobody = new HandPair(List.of());
      if (mentee.isEmpty()) {
        nobody.hard.add(Refusal.of("matching.mentee-not-enrolled"));
      }
      if (mentor.isEmpty()) {
        nobody.hard.add(Refusal.of("matching.mentor-not-enrolled"));
      }
      return nobody;
    }
    HandPair weighed = new HandPair(why(facts, pool, mentee.get(), mentor.get()));
    weighed.askRules(facts, mentee.get(), mentor.get());
    return weighed;
  }

  private static Optional<Subject> subject(
      PoolFacts facts, Pool pool, EnrolmentRole side, PersonId person) {
    return pool.on(side).stream()
        .filter(candidate -> candidate.person().equals(person))
        .map(candidate -> Subject.of(candidate, facts.rules()))
        .findFirst();
  }

  private static List<MatchReason> why(PoolFacts facts, Pool pool, Subject mentee, Subject mentor) {
    PoolMeans means =
        PoolMeans.of(
            facts.rules(),
            some(facts, pool.on(EnrolmentRole.MENTEE), mentee),
            some(facts, pool.on(EnrolmentRole.MENTOR), mentor));
    return new Scoring(facts.rules(), Weights.SHIPPED, means).why(mentee, mentor);
  }

  private static List<Subject> some(PoolFacts facts, List<Candidate> all, Subject chosen) {
    List<Subject> sample = new ArrayList<>();
    sample.add(chosen);
    all.stream()
        .filter(candidate -> !candidate.person().equals(chosen.person()))
        .limit(SAMPLED)
        .forEach(candidate -> sample.add(Subject.of(candidate, facts.rules())));
    return sample;
  }

  private void askRules(PoolFacts facts, Subject mentee, Subject mentor) {
    PersonPair pair = new PersonPair(mentee.person(), mentor.person());
    PersonPair turned = new PersonPair(mentor.person(), mentee.person());
    if (facts.apart().contains(pair) || facts.apart().contains(turned)) {
      hard.add(refusal(MatchRule.COORDINATOR));
    }
    boolean open = isOpen(facts, pair) || isOpen(facts, turned);
    if (open) {
      hard.add(Refusal.of("matching.open-already"));
    }
    for (PairRefusal broken : new HardRules(facts.rules()).refusals(mentee, mentor)) {
      if (broken.rule().waivable()) {
        soft.add(refusal(broken.rule()));
      } else if (!open || broken.rule() != MatchRule.EXCLUSION) {
        hard.add(refusal(broken.rule()));
      }
    }
  }

  private static boolean isOpen(PoolFacts facts, PersonPair pair) {
    return facts.past().stream()
        .anyMatch(past -> past.state() == ProposalState.OPEN && past.pair().equals(pair));
  }

  private static Refusal refusal(MatchRule rule) {
    String name = rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Refusal.of("matching.rule-" + name);
  }

  /**
   * Whether it may be offered.
   *
   * @param passOver whether the coordinator passes over what may be passed over
   */
  public Decision mayOffer(boolean passOver) {
    List<Refusal> all = new ArrayList<>(hard);
    if (!passOver) {
      all.addAll(soft);
    }
    return new Decision(all);
  }

  /** What nobody may pass over. */
  public List<Refusal> hard() {
    return List.copyOf(hard);
  }

  /** What a coordinator may pass over. */
  public List<Refusal> soft() {
    return List.copyOf(soft);
  }

  public List<MatchReason> reasons() {
    return reasons;
  }

  public int score() {
    return reasons.stream().mapToInt(MatchReason::points).sum();
  }
}
