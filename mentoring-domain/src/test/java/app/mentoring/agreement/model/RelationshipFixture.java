package app.mentoring.agreement.model;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.MatchMade;
import app.mentoring.matching.api.ProposalId;
import app.mentoring.programme.api.AgreementDefaults;
import app.mentoring.programme.api.ProgrammeId;
import java.time.Instant;
import java.time.LocalDate;

/** Claire, a mentor, and Amina, her mentee, matched on 12 November 2026. */
final class RelationshipFixture {

  static final PersonId CLAIRE = new PersonId("claire");
  static final PersonId AMINA = new PersonId("amina");
  static final PersonId STRANGER = new PersonId("stranger");
  static final Instant NOON = Instant.parse("2026-11-12T12:00:00Z");
  static final LocalDate START = LocalDate.of(2026, 11, 12);

  private RelationshipFixture() {}

  /** The letter as the programme proposes it. */
  static ClauseValues defaults() {
    return ClauseValues.of(Terms.of(AgreementDefaults.SHIPPED, START), "");
  }

  static Relationship matched() {
    return Relationship.begin(
        new RelationshipId("r1"),
        new MatchMade(new ProposalId("p1"), new ProgrammeId("first-lead"), CLAIRE, AMINA, NOON),
        Terms.of(AgreementDefaults.SHIPPED, START));
  }
}
