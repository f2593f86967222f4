package app.mentoring.organization.api;

/** How far somebody has come in. */
public enum AccountState {
  /** Known, but not yet told of it. */
  IMPORTED,
  /** Has a link to choose a password by. */
  INVITED,
  /** Can log in. */
  ACTIVE,
  /** Cannot log in any more. */
  CLOSED
}
