package app.mentoring.agreement.application;

import app.mentoring.agreement.api.RelationshipPhase;
import app.mentoring.agreement.model.ClauseValues;
import app.mentoring.agreement.model.Draft;
import app.mentoring.agreement.model.Letter;
import app.mentoring.agreement.model.LetterPolicy;
import app.mentoring.agreement.model.LetterVersion;
import app.mentoring.agreement.model.Letters;
import app.mentoring.agreement.model.Relationship;
import app.mentoring.kernel.PersonId;
import app.mentoring.people.api.Contact;
import app.mentoring.platform.Texts;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammeSummary;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A letter on the desk of one of its two people: everything read and unsealed, for one request.
 *
 * @param versions the agreed ones, the last first, still sealed
 */
record OpenLetter(
    Letters.Sheet sheet,
    Draft draft,
    List<LetterVersion> versions,
    Map<PersonId, Contact> people,
    ProgrammeSummary programme,
    PersonId me) {

  Relationship pair() {
    return sheet.relationship();
  }

  Letter letter() {
    return sheet.letter();
  }

  RelationshipPhase phase() {
    return pair().phase();
  }

  PersonId partner() {
    return pair().partnerOf(me);
  }

  EnrolmentRole side() {
    return pair().sideOf(me);
  }

  boolean isWritable() {
    return LetterPolicy.mayWrite(phase()).isAllowed();
  }

  Names names() {
    return new Names(nameOf(pair().mentor()), nameOf(pair().mentee()));
  }

  private String nameOf(PersonId person) {
    return contact(person).map(Contact::name).orElse("…");
  }

  ZoneId myZone() {
    return contact(me).map(Contact::zone).orElse(ZoneOffset.UTC);
  }

  private Optional<Contact> contact(PersonId person) {
    return Optional.ofNullable(people.get(person));
  }

  /** The languages of both, the mentee's first. */
  List<Locale> languages() {
    return Stream.of(pair().mentee(), pair().mentor())
        .map(person -> contact(person).map(Contact::language).orElse(Locale.ENGLISH))
        .map(Texts::closest)
        .distinct()
        .toList();
  }

  /** What a text is written from, with these clauses. */
  LetterWriter.Manuscript manuscript(ClauseValues values) {
    return new LetterWriter.Manuscript(values, names(), programme.name(), letter().number());
  }
}
