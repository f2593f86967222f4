package app.mentoring.agreement.application;

import java.util.List;

/** All relationships of a person, by what they are in it; those that go on come first. */
public record MentoringPage(List<RelationshipRow> mentors, List<RelationshipRow> mentees) {

  public boolean none() {
    return mentors.isEmpty() && mentees.isEmpty();
  }
}
