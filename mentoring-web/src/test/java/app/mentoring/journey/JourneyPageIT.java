package app.mentoring.journey;

import app.mentoring.test.MicroServer;
import app.mentoring.test.Visitor;
import app.mentoring.test.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Visitors.class)
class JourneyPageIT {

  @Test
  void aPairsWholeWay(MicroServer server, Visitor one, Visitor two, Visitor three, Visitor four) {
    Visitor stranger = four.goTo("/o/aurora").look("front-login");
    Person admin = Person.of(one, server.account("aurora", "administrator"));
    admin.look("today-administrator");
    Person coordinator = Person.of(two, server.account("aurora", "coordinator"));
    coordinator.look("today-coordinator");
    System.out.println(admin.burden() + " " + admin.page().url());
  }
}
