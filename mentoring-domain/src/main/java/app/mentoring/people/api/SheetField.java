package app.mentoring.people.api;

/**
 * What a column of somebody else's sheet becomes. There is no constant for origin, belief, health
 * and the like: what has no place to go cannot be brought in.
 */
public enum SheetField {
  LEAVE_OUT,
  NAME,
  FIRST_NAME,
  LAST_NAME,
  EMAIL,
  JOB_TITLE,
  DEPARTMENT,
  SITE,
  MANAGER_EMAIL,
  CAREER_STAGE,
  ZONE,
  LANGUAGES,
  INTERFACE_LANGUAGE,
  SKILLS_OFFERED,
  SKILLS_WANTED,
  STORY;

  /** Whether several columns may become this: skills may stand in three columns of one each. */
  public boolean isRepeatable() {
    return this == LEAVE_OUT
        || this == LANGUAGES
        || this == SKILLS_OFFERED
        || this == SKILLS_WANTED;
  }
}
