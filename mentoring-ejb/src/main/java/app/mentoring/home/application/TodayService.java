package app.mentoring.home.application;

import app.mentoring.agreement.api.RelationshipDirectory;
import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.api.RelationshipPhase;
import app.mentoring.agreement.api.RelationshipView;
import app.mentoring.exit.api.ReviewDirectory;
import app.mentoring.home.api.WaitingKind;
import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.ProposalDirectory;
import app.mentoring.matching.api.ProposalSummary;
import app.mentoring.meeting.api.MeetingDirectory;
import app.mentoring.meeting.api.MeetingSummary;
import app.mentoring.organization.api.Roles;
import app.mentoring.people.api.PeopleDirectory;
import app.mentoring.people.api.PersonSummary;
import app.mentoring.platform.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what waits for a person, in a fixed number of statements however much there is. */
@Stateless
@RolesAllowed(Roles.PARTICIPANT)
public class TodayService {

  @Inject private ProposalDirectory proposals;
  @Inject private RelationshipDirectory relationships;
  @Inject private MeetingDirectory meetings;
  @Inject private ReviewDirectory reviews;
  @Inject private PeopleDirectory people;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Everything that concerns one person today, read at the same moment. */
  private record Facts(
      PersonId reader,
      List<ProposalSummary> proposals,
      List<RelationshipView> relationships,
      List<MeetingSummary> upcoming,
      List<MeetingSummary> unreported,
      Set<RelationshipId> reviewed,
      Map<PersonId, PersonSummary> people) {

    Optional<RelationshipView> relationship(RelationshipId id) {
      return relationships.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Nullable PersonSummary other(RelationshipView relationship) {
      return people.get(relationship.partnerOf(reader));
    }

    Optional<MeetingSummary> next(RelationshipId id) {
      return upcoming.stream().filter(each -> each.relationship().equals(id)).findFirst();
    }
  }

  /** What waits for the caller, the next meeting, and the relationships that are not over. */
  public Today read() {
    PersonId reader = caller.person();
    Instant now = clock.instant();
    Facts facts = gather(reader, now);
    PersonSummary self = Optional.ofNullable(facts.people().get(reader)).orElseThrow(NotFound::new);
    return new Today(
        self.name(), self.zone(), now, waiting(facts), next(facts).orElse(null), cards(facts));
  }

  private Facts gather(PersonId reader, Instant now) {
    List<ProposalSummary> awaited =
        proposals.openOf(reader).stream().filter(proposal -> !proposal.answered()).toList();
    List<RelationshipView> all = relationships.ofPerson(reader);
    Set<PersonId> others = new HashSet<>(Set.of(reader));
    awaited.forEach(proposal -> others.add(proposal.other()));
    all.forEach(relationship -> others.add(relationship.partnerOf(reader)));
    List<RelationshipId> closing =
        all.stream()
            .filter(relationship -> relationship.phase() == RelationshipPhase.CLOSING)
            .map(RelationshipView::id)
            .toList();
    return new Facts(
        reader,
        awaited,
        all,
        meetings.upcoming(reader, now),
        meetings.unreported(reader, now),
        reviews.answeredBy(reader, closing),
        people.summaries(others));
  }

  private static List<Waiting> waiting(Facts facts) {
    List<Waiting> waiting = new ArrayList<>();
    facts.proposals().forEach(proposal -> add(waiting, proposal, facts));
    facts.unreported().forEach(meeting -> add(waiting, meeting, facts));
    facts.relationships().forEach(relationship -> add(waiting, relationship, facts));
    waiting.sort(Comparator.comparing(Waiting::kind));
    return waiting;
  }

  private static void add(List<Waiting> waiting, ProposalSummary proposal, Facts facts) {
    PersonSummary other = facts.people().get(proposal.other());
    if (other != null) {
      waiting.add(
          new Waiting(
              WaitingKind.PROPOSAL, proposal.id().value(), other, proposal.releasedAt(), null));
    }
  }

  private static void add(List<Waiting> waiting, MeetingSummary meeting, Facts facts) {
    facts
        .relationship(meeting.relationship())
        .map(facts::other)
        .ifPresent(
            other ->
                waiting.add(
                    new Waiting(
                        WaitingKind.REPORT,
                        meeting.id().value(),
                        other,
                        meeting.slot().start(),
                        meeting.slot().end())));
  }

  private static void add(List<Waiting> waiting, RelationshipView relationship, Facts facts) {
    PersonSummary other = facts.other(relationship);
    if (other == null) {
      return;
    }
    for (WaitingKind kind : kinds(relationship, facts)) {
      waiting.add(new Waiting(kind, relationship.id().value(), other, null, null));
    }
  }

  private static List<WaitingKind> kinds(RelationshipView relationship, Facts facts) {
    List<WaitingKind> kinds = new ArrayList<>();
    boolean isClosing = relationship.phase() == RelationshipPhase.CLOSING;
    if (isClosing && !facts.reviewed().contains(relationship.id())) {
      kinds.add(WaitingKind.REVIEW);
    }
    if (relationship.isOpen() && facts.next(relationship.id()).isEmpty()) {
      kinds.add(WaitingKind.BOOK);
    }
    if (relationship.phase() == RelationshipPhase.MATCHED) {
      kinds.add(WaitingKind.LETTER);
    }
    return kinds;
  }

  private static Optional<NextMeeting> next(Facts facts) {
    return facts.upcoming().stream()
        .findFirst()
        .flatMap(
            meeting ->
                facts
                    .relationship(meeting.relationship())
                    .map(facts::other)
                    .map(
                        other ->
                            new NextMeeting(
                                meeting.id().value(),
                                other,
                                meeting.slot().start(),
                                meeting.slot().end())));
  }

  private static List<RelationshipCard> cards(Facts facts) {
    return facts.relationships().stream()
        .filter(relationship -> relationship.phase() != RelationshipPhase.CLOSED)
        .flatMap(relationship -> card(relationship, facts).stream())
        .collect(Collectors.toList());
  }

  private static Optional<RelationshipCard> card(RelationshipView relationship, Facts facts) {
    return Optional.ofNullable(facts.other(relationship))
        .map(
            other ->
                new RelationshipCard(
                    relationship.id().value(),
                    other,
                    relationship.roleOf(facts.reader()),
                    relationship.phase(),
                    facts
                        .next(relationship.id())
                        .map(meeting -> meeting.slot().start())
                        .orElse(null)));
  }
}
