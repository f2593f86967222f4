package app.mentoring.matching.application;

import app.mentoring.programme.api.ProgrammeSummary;

/** A round with one page of its pairs and one page of those who still wait. */
public record RoundView(
    RoundRow round,
    ProgrammeSummary programme,
    Sheet<FoundPair> pairs,
    Sheet<StillWaiting> waiting) {}
