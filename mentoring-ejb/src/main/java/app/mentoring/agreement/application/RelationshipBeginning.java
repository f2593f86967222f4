package app.mentoring.agreement.application;

import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.agreement.model.Letter;
import app.mentoring.agreement.model.Letters;
import app.mentoring.agreement.model.Relationship;
import app.mentoring.agreement.model.Relationships;
import app.mentoring.agreement.model.Terms;
import app.mentoring.matching.api.MatchMade;
import app.mentoring.people.api.PeopleDirectory;
import app.mentoring.people.api.PersonSummary;
import app.mentoring.platform.Ids;
import app.mentoring.programme.api.ProgrammeDirectory;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Begins a relationship and its letter where matching says that both accepted, in the same
 * transaction: either both are stored or nothing is. Its first day is the day of the match where
 * the mentee is.
 */
@Dependent
public class RelationshipBeginning {

  @Inject private Relationships relationships;
  @Inject private Letters letters;
  @Inject private ProgrammeDirectory programmes;
  @Inject private PeopleDirectory people;
  @Inject private Ids ids;

  void begin(@Observes MatchMade match) {
    var defaults = programmes.programme(match.programme()).defaults();
    LocalDate start = match.at().atZone(menteesZone(match)).toLocalDate();
    RelationshipId id = new RelationshipId(ids.next());
    relationships.add(Relationship.begin(id, match, Terms.of(defaults, start)));
    letters.add(Letter.begin(id));
  }

  private ZoneId menteesZone(MatchMade match) {
    return Optional.ofNullable(people.summaries(List.of(match.mentee())).get(match.mentee()))
        .map(PersonSummary::zone)
        .orElse(ZoneOffset.UTC);
  }
}
