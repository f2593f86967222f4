package app.mentoring.matching.application;

/**
 * What a release brought.
 *
 * @param offered proposals that both sides see now
 * @param leftOut pairs that could no longer be offered
 */
public record ReleaseOutcome(int offered, int leftOut) {}
