package app.mentoring.ear;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.test.SampleAccount;
import app.mentoring.test.TestClient;
import app.mentoring.test.TestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The same build as an EAR, on a server whose parts (Faces, EJB, Weld, transactions) are others'.
 */
class WildFlyIT {

  private static WildFlyServer server;

  @BeforeAll
  static void start() {
    server = WildFlyServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aStrangerIsLedToTheFrontDoor() {
    Answer page = server.client().get("/home/today");

    assertThat(page.uri().getPath()).isEqualTo("/mentoring/front/login");
    assertThat(page.status()).isEqualTo(200);
  }

  @Test
  void aPersonLogsInAndStaysLoggedIn() {
    TestClient person = server.client();

    Answer first = person.logIn(server.account("aurora", "mentor"));
    assertThat(first.uri().getPath()).isEqualTo("/mentoring/home/today");
    assertThat(first.status()).isEqualTo(200);

    Answer second = person.get("/home/today");
    assertThat(second.uri().getPath()).isEqualTo("/mentoring/home/today");
    assertThat(second.status()).isEqualTo(200);
  }

  @Test
  void aWrongPasswordStaysOutside() {
    SampleAccount mentor = server.account("aurora", "mentor");
    TestClient other = server.client();

    Answer refused =
        other.logIn(new SampleAccount("aurora", "mentor", mentor.username(), "wrong", ""));

    assertThat(refused.uri().getPath()).isEqualTo("/mentoring/front/login");
    assertThat(other.get("/home/today").uri().getPath()).isEqualTo("/mentoring/front/login");
  }
}
