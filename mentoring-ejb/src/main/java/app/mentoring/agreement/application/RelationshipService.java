package app.mentoring.agreement.application;

import app.mentoring.agreement.api.Clause;
import app.mentoring.agreement.api.RelationshipEnding;
import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.model.Letters;
import app.mentoring.agreement.model.Message;
import app.mentoring.agreement.model.NextStepPolicy;
import app.mentoring.agreement.model.Relationship;
import app.mentoring.agreement.model.Relationships;
import app.mentoring.agreement.model.Talk;
import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.Roles;
import app.mentoring.people.api.PeopleDirectory;
import app.mentoring.people.api.PersonSummary;
import app.mentoring.platform.Caller;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeDirectory;
import app.mentoring.programme.api.ProgrammeId;
import app.mentoring.programme.api.ProgrammeSummary;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Relationships as their people see them, and their ending. */
@Stateless
@RolesAllowed(Roles.PARTICIPANT)
public class RelationshipService {

  private static final System.Logger LOG = System.getLogger(RelationshipService.class.getName());
  private static final int MESSAGES = 30;
  private static final String NEWEST = "~";

  @Inject private Relationships relationships;
  @Inject private Letters letters;
  @Inject private Talk talk;
  @Inject private TalkSeal seal;
  @Inject private LetterDesk desk;
  @Inject private PeopleDirectory people;
  @Inject private ProgrammeDirectory programmes;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<RelationshipEnding> ending;

  /**
   * One relationship.
   *
   * @param before only messages before the one with this id; null for the latest
   * @throws NotFound when there is none, or the caller is neither of the two
   */
  public RelationshipPage open(RelationshipId id, @Nullable String before) {
    Letters.Sheet sheet = letters.of(id).orElseThrow(NotFound::new);
    Relationship pair = sheet.relationship();
    pair.requireMember(caller.person());
    Map<PersonId, PersonSummary> both = people.summaries(List.of(pair.mentor(), pair.mentee()));
    if (seal.isShut()) {
      return page(sheet, both, null, true, List.of(), null);
    }
    List<Message> latest = talk.messages(id, before == null ? NEWEST : before, MESSAGES + 1);
    String earlier = latest.size() > MESSAGES ? latest.get(MESSAGES - 1).id() : null;
    return page(sheet, both, purpose(sheet), false, messages(id, latest), earlier);
  }

  private @Nullable String purpose(Letters.Sheet sheet) {
    int last = sheet.letter().number() - 1;
    return last == 0
        ? null
        : letters
            .version(sheet.relationship().id(), last)
            .map(
                version ->
                    desk.clause(sheet.relationship(), version, caller.person(), Clause.PURPOSE))
            .filter(words -> !words.isEmpty())
            .orElse(null);
  }

  private List<MessageView> messages(RelationshipId id, List<Message> latest) {
    List<MessageView> views = new ArrayList<>();
    for (Message message : latest.subList(0, Math.min(MESSAGES, latest.size()))) {
      boolean mine = message.author().equals(caller.person());
      views.add(new MessageView(message.id(), mine, message.writtenAt(), seal.open(id, message)));
    }
    Collections.reverse(views);
    return views;
  }

  private RelationshipPage page(
      Letters.Sheet sheet,
      Map<PersonId, PersonSummary> both,
      @Nullable String purpose,
      boolean sealed,
      List<MessageView> messages,
      @Nullable String earlier) {
    Relationship pair = sheet.relationship();
    EnrolmentRole side = pair.sideOf(caller.person());
    LocalDate today = today(known(both, caller.person()));
    return new RelationshipPage(
        pair.id(),
        side,
        known(both, pair.mentor()),
        known(both, pair.mentee()),
        pair.phase(),
        dates(pair),
        sheet.letter().turnOf(side),
        sheet.letter().openWords(),
        NextStepPolicy.next(pair, sheet.letter(), side, today),
        !today.isBefore(pair.terms().review()),
        purpose,
        sealed,
        messages,
        earlier);
  }

  private static RelationshipPage.Dates dates(Relationship pair) {
    return new RelationshipPage.Dates(
        pair.matchedAt(),
        pair.firstMetAt().orElse(null),
        pair.agreedAt().orElse(null),
        pair.endingAt().orElse(null),
        pair.closedAt().orElse(null),
        pair.terms().start(),
        pair.terms().review(),
        pair.terms().end());
  }

  private static <K, V> V known(Map<K, V> found, K id) {
    return Optional.ofNullable(found.get(id)).orElseThrow(NotFound::new);
  }

  private LocalDate today(PersonSummary person) {
    return clock.instant().atZone(person.zone()).toLocalDate();
  }

  /** All relationships of the caller, those that go on first. */
  public MentoringPage mine() {
    PersonId me = caller.person();
    List<Letters.Sheet> all = letters.of(me);
    Map<PersonId, PersonSummary> partners =
        people.summaries(
            all.stream().map(one -> one.relationship().partnerOf(me)).distinct().toList());
    Map<ProgrammeId, ProgrammeSummary> frames =
        programmes.programmes(
            all.stream().map(one -> one.relationship().programme()).distinct().toList());
    List<RelationshipRow> rows =
        all.stream()
            .map(
                one ->
                    row(
                        one,
                        known(partners, one.relationship().partnerOf(me)),
                        known(frames, one.relationship().programme())))
            .toList();
    return new MentoringPage(
        rows.stream().filter(row -> row.side() == EnrolmentRole.MENTEE).toList(),
        rows.stream().filter(row -> row.side() == EnrolmentRole.MENTOR).toList());
  }

  private RelationshipRow row(
      Letters.Sheet sheet, PersonSummary partner, ProgrammeSummary programme) {
    Relationship pair = sheet.relationship();
    EnrolmentRole side = pair.sideOf(caller.person());
    return new RelationshipRow(
        pair.id(),
        side,
        partner,
        programme.name(),
        pair.phase(),
        NextStepPolicy.next(pair, sheet.letter(), side, today(partner)),
        pair.terms().start(),
        pair.terms().end());
  }

  /**
   * Ends a relationship for both; who hears of it cancels what is open.
   *
   * @throws NotFound when the caller is neither of the two
   * @throws app.mentoring.kernel.RuleViolation when it is ending already
   */
  public void end(RelationshipId id) {
    Relationship pair = relationships.toChange(id).orElseThrow(NotFound::new);
    Instant now = clock.instant();
    RelationshipEnding fact = pair.end(caller.person(), now);
    ending.fire(fact);
    LOG.log(Level.INFO, "relationship ending: {0}", id);
  }
}
