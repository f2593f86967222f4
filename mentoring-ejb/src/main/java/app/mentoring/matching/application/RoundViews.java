package app.mentoring.matching.application;

import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.matching.api.RoundId;
import app.mentoring.matching.model.RoundPair;
import app.mentoring.matching.model.Unmatched;
import app.mentoring.organization.api.Roles;
import app.mentoring.people.api.PeopleDirectory;
import app.mentoring.people.api.PersonSummary;
import app.mentoring.platform.Caller;
import app.mentoring.programme.api.ProgrammeDirectory;
import app.mentoring.programme.api.ProgrammeId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What coordinators read of rounds; for everybody else there are none. */
@Stateless
@RolesAllowed(Roles.COORDINATOR)
public class RoundViews {

  private static final int LATEST = 10;

  @Inject private MatchReads reads;
  @Inject private ProgrammeDirectory programmes;
  @Inject private PeopleDirectory people;
  @Inject private Caller caller;

  /** The latest rounds of a programme. */
  public List<RoundRow> rounds(ProgrammeId programme) {
    programmes.requireCoordinator(caller.person(), programme);
    return reads.rounds(programme, LATEST);
  }

  /** Only the row, for whoever watches a round that runs. */
  public RoundRow row(RoundId id) {
    RoundRow row = reads.round(id).orElseThrow(NotFound::new);
    programmes.requireCoordinator(caller.person(), new ProgrammeId(row.programme()));
    return row;
  }

  /**
   * A round with its result, in seven statements.
   *
   * @param pairPage which page of the pairs, from 1; the nearest one that there is
   * @param waitingPage which page of those who wait
   */
  public RoundView view(RoundId id, int pairPage, int waitingPage) {
    RoundRow row = row(id);
    int pairSheet = Sheet.within(pairPage, row.pairs());
    long waits = reads.countWaiting(id);
    int waitingSheet = Sheet.within(waitingPage, waits);
    List<RoundPair> pairs = reads.pairs(id, Sheet.before(pairSheet), Sheet.SIZE);
    List<Unmatched> waiting = reads.waiting(id, Sheet.before(waitingSheet), Sheet.SIZE);
    Map<PersonId, PersonSummary> named =
        people.summaries(
            Stream.concat(
                    waiting.stream().map(Unmatched::person),
                    pairs.stream()
                        .flatMap(pair -> Stream.of(pair.pair().mentee(), pair.pair().mentor())))
                .distinct()
                .toList());
    return new RoundView(
        row,
        programmes.programme(new ProgrammeId(row.programme())),
        Sheet.of(
            pairs.stream().map(pair -> found(pair, named)).filter(Objects::nonNull).toList(),
            pairSheet,
            row.pairs()),
        Sheet.of(
            waiting.stream().map(who -> still(who, named)).filter(Objects::nonNull).toList(),
            waitingSheet,
            waits));
  }

  private static @Nullable FoundPair found(RoundPair pair, Map<PersonId, PersonSummary> named) {
    PersonSummary mentee = named.get(pair.pair().mentee());
    PersonSummary mentor = named.get(pair.pair().mentor());
    return mentee == null || mentor == null
        ? null
        : new FoundPair(mentee, mentor, pair.score(), pair.reasons());
  }

  private static @Nullable StillWaiting still(Unmatched who, Map<PersonId, PersonSummary> named) {
    PersonSummary person = named.get(who.person());
    return person == null
        ? null
        : new StillWaiting(person, who.role(), who.cause(), who.mainRule(), who.people());
  }
}
