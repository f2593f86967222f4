package app.mentoring.matching.model;

import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.matching.api.Criterion;
import app.mentoring.matching.api.FactKind;
import app.mentoring.matching.api.MatchFact;
import app.mentoring.matching.api.MatchReason;
import app.mentoring.matching.api.ProposalId;
import app.mentoring.matching.api.RoundId;
import app.mentoring.programme.api.ProgrammeId;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Claire is proposed to Amina on 1 February 2027 at noon. */
final class ProposalFixture {

  static final PersonId CLAIRE = new PersonId("claire");
  static final PersonId AMINA = new PersonId("amina");
  static final PersonId RUTH = new PersonId("ruth");
  static final ProgrammeId FIRST_LEAD = new ProgrammeId("first-lead");
  static final Instant NOON = Instant.parse("2027-02-01T12:00:00Z");
  static final List<MatchReason> REASONS =
      List.of(
          new MatchReason(
              Criterion.GOALS_AND_SKILLS,
              3_000,
              3_500,
              false,
              List.of(MatchFact.of(FactKind.SKILLS_FOR_MENTEE, "first team", "saying no"))),
          new MatchReason(Criterion.LANGUAGE, 0, 1_000, false, List.of()),
          new MatchReason(
              Criterion.AVAILABILITY_AND_ZONE,
              700,
              1_500,
              true,
              List.of(MatchFact.of(FactKind.NOT_STATED))),
          new MatchReason(
              Criterion.MUTUAL_PREFERENCE,
              500,
              500,
              false,
              List.of(MatchFact.of(FactKind.WISHED_BY_MENTOR))));

  private ProposalFixture() {}

  static Proposal offered() {
    return Proposal.offer(
        new Offer(
            new ProposalId("p1"),
            FIRST_LEAD,
            new RoundId("r1"),
            new PersonPair(AMINA, CLAIRE),
            4_200,
            ReasonText.write(REASONS),
            RUTH,
            NOON));
  }

  /** The codes of every reason for which something is refused. */
  static List<String> refusals(ThrowingCallable act) {
    RuleViolation violation = Assertions.catchThrowableOfType(RuleViolation.class, act);
    return violation.refusals().stream().map(Refusal::code).toList();
  }
}
