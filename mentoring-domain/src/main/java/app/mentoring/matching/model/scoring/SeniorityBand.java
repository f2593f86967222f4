package app.mentoring.matching.model.scoring;

import app.mentoring.programme.api.ProgrammeType;

/**
 * Which distances in career stage a type of programme allows, and which it likes best. A distance
 * is the number of steps from the mentee up to the mentor, negative when the mentor is below; all
 * ends are included.
 */
record SeniorityBand(int least, int most, int idealFrom, int idealTo) {
  private static final int ANY = 100;

  static SeniorityBand of(ProgrammeType type) {
    return switch (type) {
      case CAREER -> new SeniorityBand(1, ANY, 1, 2);
      case SITUATIONAL -> new SeniorityBand(-ANY, ANY, 0, 2);
      case PEER -> new SeniorityBand(-1, 1, 0, 0);
      case REVERSE -> new SeniorityBand(-ANY, -1, -ANY, -2);
    };
  }

  boolean allows(int gap) {
    return gap >= least && gap <= most;
  }

  /** Steps between a distance and the nearest one that fits best. */
  int stepsFromIdeal(int gap) {
    return Math.max(0, Math.max(idealFrom - gap, gap - idealTo));
  }
}
