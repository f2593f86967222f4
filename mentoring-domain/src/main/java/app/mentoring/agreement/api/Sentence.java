package app.mentoring.agreement.api;

/** The seven sentences of a letter, in their order. */
public enum Sentence {
  WHAT_FOR,
  HOW_OFTEN,
  UNTIL_WHEN,
  IN_BETWEEN,
  WHEN_NOT,
  BETWEEN_US,
  LEFT_OUT
}
