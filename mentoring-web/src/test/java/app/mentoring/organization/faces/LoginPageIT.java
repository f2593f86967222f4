package app.mentoring.organization.faces;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.test.MicroServer;
import app.mentoring.test.Visitor;
import app.mentoring.test.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Visitors.class)
class LoginPageIT {

  @Test
  void theFrontDoorOpensWithoutALogIn(MicroServer server, Visitor stranger) {
    stranger.goTo("/o/aurora");

    assertThat(stranger.page().url()).startsWith(server.url("/front/login"));
  }

  @Test
  void aProtectedPageLeadsAStrangerToTheFrontDoor(MicroServer server) {
    assertThat(server.get("/home/today").statusCode()).isEqualTo(302);
    assertThat(server.get("/home/today").headers().firstValue("Location").orElse(""))
        .contains("/front/login?back=");
  }
}
