package app.mentoring.agreement.api;

/** What is agreed with the rest in the product's wording, and lies folded below the letter. */
public enum FoldedClause {
  WORKING_VALUES,
  FEEDBACK,
  BOUNDARIES,
  DISAGREEMENT,
  DOCUMENTS,
  WHO_SEES_WHAT,
  AFTERWARDS
}
