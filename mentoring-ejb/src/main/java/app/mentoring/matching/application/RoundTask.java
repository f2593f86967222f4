package app.mentoring.matching.application;

import app.mentoring.matching.model.RoundInput;

/**
 * What is to be worked out.
 *
 * @param run number of the run, under which its result is awaited
 */
record RoundTask(int run, RoundInput input) {}
