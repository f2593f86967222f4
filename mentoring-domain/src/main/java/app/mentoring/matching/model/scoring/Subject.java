package app.mentoring.matching.model.scoring;

import app.mentoring.kernel.PersonId;
import app.mentoring.people.api.CareerStage;
import app.mentoring.people.api.MatchProfile;
import java.time.ZoneId;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A candidate made ready for one round: the clock offset and the free hours at the round's moment
 * are worked out once, not for every pair.
 */
public final class Subject {
  private static final int DAY = 24 * 60;

  private final Candidate candidate;
  private final int places;
  private final boolean zoneKnown;
  private final int offset;
  private final @Nullable WeekHours hours;

  private Subject(Candidate candidate, RoundRules rules) {
    this.candidate = candidate;
    this.places = candidate.placesWithin(rules.minutesAMonth());
    ZoneId zone = candidate.profile().zone();
    this.zoneKnown = zone != null;
    this.offset = zone == null ? 0 : zone.getRules().getOffset(rules.at()).getTotalSeconds() / 60;
    var weekly = candidate.profile().hours();
    this.hours =
        zone == null || weekly == null || weekly.spans().isEmpty()
            ? null
            : WeekHours.of(weekly, offset);
  }

  public static Subject of(Candidate candidate, RoundRules rules) {
    return new Subject(candidate, rules);
  }

  public Candidate candidate() {
    return candidate;
  }

  public PersonId person() {
    return candidate.person();
  }

  /** Places that people and hours a month allow in this round. */
  public int places() {
    return places;
  }

  MatchProfile profile() {
    return candidate.profile();
  }

  /** Minutes between the clocks of two people the short way round, 0 to 720; empty if unknown. */
  OptionalInt zoneDistance(Subject other) {
    if (!zoneKnown || !other.zoneKnown) {
      return OptionalInt.empty();
    }
    int apart = Math.floorMod(offset - other.offset, DAY);
    return OptionalInt.of(Math.min(apart, DAY - apart));
  }

  /** Minutes a week in which both are glad to meet; empty if unknown. */
  OptionalInt minutesShared(Subject other) {
    return hours == null || other.hours == null
        ? OptionalInt.empty()
        : OptionalInt.of(hours.minutesShared(other.hours));
  }

  /** Steps of career stage from this mentee up to a mentor; empty if unknown. */
  OptionalInt stepsUpTo(Subject mentor) {
    CareerStage below = profile().stage();
    CareerStage above = mentor.profile().stage();
    return below == null || above == null
        ? OptionalInt.empty()
        : OptionalInt.of(above.ordinal() - below.ordinal());
  }
}
