package app.mentoring.matching.api;

import java.util.Set;

/** What a {@link MatchFact} says, which arguments it has, and whose fields it tells of. */
public enum FactKind {
  /** Arguments: the skills that the mentee wants and the mentor offers, sorted. */
  SKILLS_FOR_MENTEE(ProfileField.SKILLS),
  /** Arguments: the skills that the mentor wants and the mentee offers, sorted (peers). */
  SKILLS_FOR_MENTOR(ProfileField.SKILLS),
  /** Arguments: working values of both, sorted. */
  VALUES_SHARED(ProfileField.VALUES),
  /** Arguments: traits of working style of both, sorted. */
  STYLE_SHARED(ProfileField.STYLE),
  /** Argument: minutes a week in which both are glad to meet. */
  HOURS_SHARED(ProfileField.HOURS),
  /** Argument: minutes by which their days lie apart, 0 to 720. */
  ZONE_DISTANCE(ProfileField.ZONE),
  /** Argument: steps of career stage from the mentee up to the mentor, negative when below. */
  STAGE_GAP(ProfileField.STAGE),
  /** Arguments: languages of both, sorted. */
  LANGUAGES_SHARED(ProfileField.LANGUAGES),
  /** No argument: they work in different departments. */
  OTHER_DEPARTMENT(ProfileField.DEPARTMENT),
  /** No argument: they work in one department. */
  SAME_DEPARTMENT(ProfileField.DEPARTMENT),
  /** No argument: they work at different sites. */
  OTHER_SITE(ProfileField.SITE),
  /** No argument: they work at one site. */
  SAME_SITE(ProfileField.SITE),
  /** No argument: the mentee asked for the mentor. For the mentee's eyes only. */
  WISHED_BY_MENTEE(ProfileField.WISHES),
  /** No argument: the mentor asked for the mentee. For the mentor's eyes only. */
  WISHED_BY_MENTOR(ProfileField.WISHES),
  /** No argument: one of the two said nothing, so the mean of the round counts. Tells not who. */
  NOT_STATED();

  private final Set<ProfileField> tellsOf;

  FactKind(ProfileField... tellsOf) {
    this.tellsOf = Set.of(tellsOf);
  }

  /** A reader who may not see all of these must not be shown the fact; see "other points". */
  public Set<ProfileField> tellsOf() {
    return tellsOf;
  }

  /** The parts of a profile that a reason can tell of. */
  public enum ProfileField {
    SKILLS,
    VALUES,
    STYLE,
    HOURS,
    ZONE,
    STAGE,
    LANGUAGES,
    DEPARTMENT,
    SITE,
    WISHES
  }
}
