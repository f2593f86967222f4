package app.mentoring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.test.MicroServer;
import app.mentoring.test.Visitor;
import app.mentoring.test.Visitors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sample organization as its people first meet it, each page looked at hard. */
@ExtendWith(Visitors.class)
class FirstStepsPageIT {

  @Test
  void aMenteeFindsTheirMentorTheLetterAndTheirProfile(MicroServer server, Visitor visitor) {
    Person mentee = Person.of(visitor, server.account("aurora", "mentee"));
    mentee.goTo("/home/today").look("today");
    mentee.reads(Pattern.compile("wait for you|waits for you"));
    mentee.goTo("/agreement/mentoring").look("mentoring");
    mentee.follow("Mara Lindqvist").look("relationship");
    mentee.follow("Letter").look("letter");
    mentee.reads("Between the two of us");
    mentee.goTo("/people/profile").look("profile");
    mentee.goTo("/programme/list").look("programmes");
  }

  @Test
  void aCoordinatorRunsARoundAndIsToldThatNothingIsBetter(MicroServer server, Visitor visitor) {
    Person coordinator = Person.of(visitor, server.account("aurora", "coordinator"));
    coordinator.goTo("/programme/edit").look("programme-edit");
    coordinator.goTo("/programme/list").follow("Open: Cross-Current").look("programme");
    coordinator.press("Run a match round");
    coordinator.reads("Proven best.");
    coordinator.look("round");
  }

  @Test
  void anAdministratorFindsPeopleImportAndTheChecklist(MicroServer server, Visitor visitor) {
    Person administrator = Person.of(visitor, server.account("aurora", "administrator"));
    administrator.goTo("/organization/overview").look("overview");
    administrator.goTo("/organization/people").look("people");
    administrator.goTo("/people/import").look("import");
    administrator.goTo("/organization/account").look("account");
    assertThat(administrator.page().url()).endsWith("/organization/account");
  }

  @Test
  void whatIsNotMineIsNotThere(MicroServer server, Visitor visitor) {
    Person mentee = Person.of(visitor, server.account("meridian", "mentee"));
    visitor.expects("404");
    for (String view :
        new String[] {
          "/agreement/relationship",
          "/agreement/letter",
          "/agreement/notes",
          "/exit/review",
          "/matching/proposal",
          "/people/person",
          "/programme/enrol"
        }) {
      var answer = mentee.page().navigate(server.url(view + "?id=nobody-has-this"));
      assertThat(answer.status()).as(view).isEqualTo(404);
    }
  }
}
