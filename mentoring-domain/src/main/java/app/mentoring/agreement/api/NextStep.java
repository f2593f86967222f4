package app.mentoring.agreement.api;

/** The one thing that a relationship's page proposes to do next. */
public enum NextStep {
  /** Find a first time to talk. */
  MEET_FIRST,
  /** The other suggested another word, or has agreed already. */
  ANSWER_LETTER,
  /** They met; now the seven sentences. */
  AGREE,
  /** The other has the letter. */
  WAIT_FOR_LETTER,
  /** All is agreed: meet again. */
  MEET_AGAIN,
  /** Half of the time is over. */
  LOOK_WHETHER_IT_FITS,
  /** It is ending: five questions. */
  LOOK_BACK,
  /** It is over. */
  REMEMBER
}
