package app.mentoring.matching.model.scoring;

import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.MatchRule;
import app.mentoring.matching.api.PairRefusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Says which pairs may not be, and every rule that forbids them. Each rule is one small function on
 * what the two people said; what one of them did not say never forbids.
 *
 * <p>{@link MatchRule#COORDINATOR} is not decided here: whoever runs the round knows it.
 */
public final class HardRules {
  private final RoundRules rules;
  private final SeniorityBand band;

  public HardRules(RoundRules rules) {
    this.rules = rules;
    this.band = SeniorityBand.of(rules.type());
  }

  /** Whether no rule forbids the pair. */
  public boolean allows(Subject mentee, Subject mentor) {
    return broken(mentee, mentor).isEmpty();
  }

  /** Every rule that forbids the pair, empty when it is admissible. */
  public Set<MatchRule> broken(Subject mentee, Subject mentor) {
    EnumSet<MatchRule> broken = EnumSet.noneOf(MatchRule.class);
    mark(broken, MatchRule.SELF, mentee.person().equals(mentor.person()));
    mark(broken, MatchRule.MANAGER, inChain(mentee, mentor) || inChain(mentor, mentee));
    mark(broken, MatchRule.EXCLUSION, excludes(mentee, mentor) || excludes(mentor, mentee));
    mark(broken, MatchRule.LAST_PAIR, wereAPair(mentee, mentor) && !bothAskAgain(mentee, mentor));
    mark(broken, MatchRule.CAPACITY, mentee.places() == 0 || mentor.places() == 0);
    mark(broken, MatchRule.LANGUAGE, speakNoCommonLanguage(mentee, mentor));
    mark(broken, MatchRule.ZONE, tooFarApart(mentee, mentor));
    mark(broken, MatchRule.SENIORITY, outsideBand(mentee, mentor));
    return broken;
  }

  /** Every rule that forbids the pair, with the facts that a coordinator may read. */
  public List<PairRefusal> refusals(Subject mentee, Subject mentor) {
    List<PairRefusal> refusals = new ArrayList<>();
    for (MatchRule rule : broken(mentee, mentor)) {
      refusals.add(new PairRefusal(rule, arguments(rule, mentee, mentor)));
    }
    return refusals;
  }

  private static void mark(EnumSet<MatchRule> broken, MatchRule rule, boolean isBroken) {
    if (isBroken) {
      broken.add(rule);
    }
  }

  private static boolean inChain(Subject person, Subject manager) {
    return person.profile().chain().contains(manager.person());
  }

  private static boolean excludes(Subject who, Subject whom) {
    return who.candidate().exclusions().contains(whom.person());
  }

  /** Enough when one of the two remembers it: the other's record may be lost. */
  private static boolean wereAPair(Subject mentee, Subject mentor) {
    return isLastPartner(mentee, mentor.person()) || isLastPartner(mentor, mentee.person());
  }

  private static boolean isLastPartner(Subject who, PersonId partner) {
    return partner.equals(who.candidate().lastPartner());
  }

  private static boolean bothAskAgain(Subject mentee, Subject mentor) {
    return isLastPartner(mentee, mentor.person())
        && isLastPartner(mentor, mentee.person())
        && mentee.candidate().asksAgain()
        && mentor.candidate().asksAgain();
  }

  private static boolean speakNoCommonLanguage(Subject mentee, Subject mentor) {
    Set<String> one = mentee.profile().languages();
    Set<String> other = mentor.profile().languages();
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  private boolean tooFarApart(Subject mentee, Subject mentor) {
    Integer limit = rules.maxZoneHours();
    return limit != null && mentee.zoneDistance(mentor).orElse(0) > 60 * limit;
  }

  private boolean outsideBand(Subject mentee, Subject mentor) {
    OptionalInt gap = mentee.stepsUpTo(mentor);
    return gap.isPresent() && !band.allows(gap.getAsInt());
  }

  private List<String> arguments(MatchRule rule, Subject mentee, Subject mentor) {
    return switch (rule) {
      case ZONE ->
          List.of(
              String.valueOf(mentee.zoneDistance(mentor).orElse(0)),
              String.valueOf(60 * (rules.maxZoneHours() == null ? 12 : rules.maxZoneHours())));
      case SENIORITY ->
          List.of(
              String.valueOf(mentee.profile().stage()), String.valueOf(mentor.profile().stage()));
      default -> List.of();
    };
  }
}
