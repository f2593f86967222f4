package app.mentoring.agreement.application;

import app.mentoring.programme.api.EnrolmentRole;

/** The two people as their letter calls them. */
public record Names(String mentor, String mentee) {

  public Names {
    mentor = oneLine(mentor);
    mentee = oneLine(mentee);
  }

  private static String oneLine(String name) {
    return name.strip().replaceAll("\\s+", " ");
  }

  public String of(EnrolmentRole side) {
    return side == EnrolmentRole.MENTOR ? mentor : mentee;
  }
}
