package app.mentoring.people.model;

/** Whether a person has a skill to share or wants to learn it. */
public enum SkillKind {
  OFFERED,
  WANTED
}
