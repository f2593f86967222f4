package app.mentoring.people.model;

import app.mentoring.kernel.Decision;
import app.mentoring.kernel.Refusal;
import app.mentoring.people.api.WeeklyHours;
import app.mentoring.people.api.WeeklyHours.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which profiles will do. Everything but the name may be left out. */
public final class ProfilePolicy {

  public static final int LONGEST_NAME = 120;
  public static final int LONGEST_STORY = 10_000;
  public static final int MOST_SKILLS = 20;
  public static final int MOST_LANGUAGES = 20;
  public static final int MOST_SPANS = 28;

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private ProfilePolicy() {}

  /** Whether this profile may be kept, with every reason when not. */
  public static Decision mayKeep(Profile profile) {
    return named(profile.name())
        .and(speaks(profile.languages()))
        .and(skills(profile.offered(), "people.too-many-offered"))
        .and(skills(profile.wanted(), "people.too-many-wanted"))
        .and(hours(profile.hours()))
        .and(story(profile.story()));
  }

  /** A person has a name, and not an endless one. */
  public static Decision named(String name) {
    return Decision.refuseIf(name.isBlank(), Refusal.of("people.name-missing"))
        .and(tooLong(name, LONGEST_NAME, "people.name-too-long"));
  }

  /** Languages are ISO 639-1 codes, a sensible number of them. */
  public static Decision speaks(Set<String> languages) {
    Decision known =
        languages.stream()
            .filter(code -> !LANGUAGES.contains(code))
            .sorted()
            .map(code -> Decision.refused(Refusal.of("people.language-unknown", code)))
            .reduce(Decision.allowed(), Decision::and);
    return known.and(
        Decision.refuseIf(
            languages.size() > MOST_LANGUAGES,
            Refusal.of("people.too-many-languages", MOST_LANGUAGES, languages.size())));
  }

  /** At most {@link #MOST_SKILLS} different skills, none longer than {@link SkillName#LONGEST}. */
  public static Decision skills(List<String> names, String tooMany) {
    Decision each =
        names.stream()
            .map(SkillName::tidy)
            .filter(name -> name.length() > SkillName.LONGEST)
            .map(
                name ->
                    Decision.refused(
                        Refusal.of("people.skill-too-long", SkillName.LONGEST, beginning(name))))
            .reduce(Decision.allowed(), Decision::and);
    long different =
        names.stream().map(SkillName::keyOf).filter(name -> !name.isEmpty()).distinct().count();
    return each.and(
        Decision.refuseIf(
            different > MOST_SKILLS, Refusal.of(tooMany, MOST_SKILLS, (int) different)));
  }

  /** Spans of a day do not overlap; they may touch. */
  public static Decision hours(@Nullable WeeklyHours hours) {
    if (hours == null) {
      return Decision.allowed();
    }
    Decision decision =
        Decision.refuseIf(
            hours.spans().size() > MOST_SPANS,
            Refusal.of("people.too-many-spans", MOST_SPANS, hours.spans().size()));
    for (int i = 1; i < hours.spans().size(); i++) {
      Span earlier = hours.spans().get(i - 1);
      Span later = hours.spans().get(i);
      decision =
          decision.and(
              Decision.refuseIf(
                  earlier.day() == later.day() && later.from().isBefore(earlier.to()),
                  Refusal.of("people.hours-overlap", later.day(), earlier.to(), later.from())));
    }
    return decision;
  }

  /** The way so far is at most {@link #LONGEST_STORY} characters, an emoji being one. */
  public static Decision story(String story) {
    return tooLong(story, LONGEST_STORY, "people.story-too-long");
  }

  private static Decision tooLong(String text, int most, String code) {
    int length = text.codePointCount(0, text.length());
    return Decision.refuseIf(length > most, Refusal.of(code, most, length));
  }

  private static String beginning(String text) {
    return text.substring(0, text.offsetByCodePoints(0, 20)) + "…";
  }
}
