package app.mentoring.agreement.api;

/** What a letter waits for, seen by one of the two. */
public enum LetterTurn {
  /** You can agree, or answer what the other suggested. */
  YOURS,
  /** You agreed, or suggested something; the other has not answered yet. */
  THEIRS,
  /** Both agreed, and nobody suggests anything new. */
  NOBODYS
}
