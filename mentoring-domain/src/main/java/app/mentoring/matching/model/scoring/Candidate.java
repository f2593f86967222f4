package app.mentoring.matching.model.scoring;

import app.mentoring.kernel.PersonId;
import app.mentoring.people.api.MatchProfile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person on one side of a match round, as far as matching may know them. Whatever is empty or
 * null is unknown, and what is unknown never forbids a pair.
 *
 * <p>Usage: {@code Candidate.of(profile, 2).withHours(4).excluding(people)}.
 *
 * @param profile what the person says of themselves
 * @param places relationships that this person can still begin in this role, 0 or more: a mentor's
 *     free capacity, the number of mentors that a mentee still wants
 * @param freeHoursAMonth time that is left for them; null when the person never said
 * @param style traits of working style; empty when unknown
 * @param exclusions people whom this person declared a conflict with or does not want; counts in
 *     both directions and is never told
 * @param lastPartner with whom this person was paired the last time, null when with nobody
 * @param asksAgain whether this person wants that partner once more
 * @param wishes people whom this person asks for, dearest first; empty when there is no wish
 */
public record Candidate(
    MatchProfile profile,
    int places,
    @Nullable Integer freeHoursAMonth,
    Set<String> style,
    Set<PersonId> exclusions,
    @Nullable PersonId lastPartner,
    boolean asksAgain,
    List<PersonId> wishes) {
  public Candidate {
    if (places < 0 || (freeHoursAMonth != null && freeHoursAMonth < 0)) {
      throw new IllegalArgumentException("negative places or hours");
    }
    style = Set.copyOf(style);
    exclusions = Set.copyOf(exclusions);
    wishes = List.copyOf(wishes);
  }

  /** Somebody with so many places, of whom nothing but the profile is known. */
  public static Candidate of(MatchProfile profile, int places) {
    return new Candidate(profile, places, null, Set.of(), Set.of(), null, false, List.of());
  }

  public Candidate withHours(int hoursAMonth) {
    return new Candidate(
        profile, places, hoursAMonth, style, exclusions, lastPartner, asksAgain, wishes);
  }

  public Candidate withStyle(Set<String> traits) {
    return new Candidate(
        profile, places, freeHoursAMonth, traits, exclusions, lastPartner, asksAgain, wishes);
  }

  public Candidate excluding(Set<PersonId> people) {
    return new Candidate(
        profile, places, freeHoursAMonth, style, people, lastPartner, asksAgain, wishes);
  }

  public Candidate withLastPartner(PersonId partner, boolean again) {
    return new Candidate(
        profile, places, freeHoursAMonth, style, exclusions, partner, again, wishes);
  }

  public Candidate wishing(List<PersonId> people) {
    return new Candidate(
        profile, places, freeHoursAMonth, style, exclusions, lastPartner, asksAgain, people);
  }

  public PersonId person() {
    return profile.person();
  }

  /** The partner of the last time, if any. */
  public Optional<PersonId> partnerOfLastTime() {
    return Optional.ofNullable(lastPartner);
  }

  /**
   * Places that people and hours allow. Whoever gives any time at all has room for one, because two
   * people may agree on a slower rhythm.
   *
   * @param minutesAMonth what one relationship takes; 0 when hours are no limit
   */
  int placesWithin(int minutesAMonth) {
    if (freeHoursAMonth == null || minutesAMonth == 0 || places == 0) {
      return places;
    }
    int byHours = freeHoursAMonth * 60 / minutesAMonth;
    return freeHoursAMonth == 0 ? 0 : Math.max(1, Math.min(places, byHours));
  }
}
