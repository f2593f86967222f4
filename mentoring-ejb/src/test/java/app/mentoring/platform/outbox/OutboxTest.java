package app.mentoring.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mentoring.kernel.OrganizationId;
import app.mentoring.test.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The outbox as rows, on both databases. */
class OutboxTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Mail MAIL = Mail.plain("Amina", "amina@example.test", "Hello", "Text");

  enum On {
    H2(TestDatabase.h2()),
    MARIADB(TestDatabase.mariaDb());

    final TestDatabase database;

    On(TestDatabase database) {
      this.database = database;
    }
  }

  @BeforeEach
  void empty() {
    for (On on : On.values()) {
      on.database.sql("delete from outbox_mail");
    }
  }

  @AfterAll
  static void close() {
    for (On on : On.values()) {
      on.database.close();
    }
  }

  private static void send(On on, String id) {
    on.database.run(records -> records.em().persist(OutboxMail.of(id, "example.test", MAIL, NOON)));
  }

  private static Optional<OutgoingMail> claim(On on, String id, Instant now) {
    return on.database.ask(records -> new OutboxQueue(records).claim(id, now));
  }

  private static List<String> due(On on, OrganizationId organization, Instant now) {
    return on.database.ask(organization, records -> new OutboxQueue(records).due(now, 10));
  }

  @ParameterizedTest
  @EnumSource
  void aMailIsThereExactlyWhenItsTransactionCommitted(On on) {
    assertThatThrownBy(
            () ->
                on.database.run(
                    records -> {
                      records.em().persist(OutboxMail.of("m1", "example.test", MAIL, NOON));
                      throw new IllegalStateException("the cause failed");
                    }))
        .hasMessage("the cause failed");
    assertThat(due(on, TestDatabase.AURORA, NOON)).isEmpty();

    send(on, "m1");

    assertThat(due(on, TestDatabase.AURORA, NOON)).containsExactly("m1");
    assertThat(due(on, TestDatabase.MERIDIAN, NOON)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void ofManyWhoClaimAtOnceOneGetsIt(On on) throws Exception {
    send(on, "m1");
    ExecutorService nodes = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Optional<OutgoingMail>>> claims =
          java.util.Collections.nCopies(16, () -> claim(on, "m1", NOON));
      long winners = 0;
      for (Future<Optional<OutgoingMail>> claim : nodes.invokeAll(claims)) {
        winners += claim.get().isPresent() ? 1 : 0;
      }
      assertThat(winners).isEqualTo(1);
    } finally {
      nodes.shutdownNow();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClaimOfANodeThatDiedEndsWithItsLease(On on) {
    send(on, "m1");
    assertThat(claim(on, "m1", NOON)).isPresent();
    Instant later = NOON.plus(OutboxQueue.LEASE).plusSeconds(1);

    assertThat(claim(on, "m1", NOON.plus(Duration.ofMinutes(9)))).isEmpty();
    Optional<OutgoingMail> again = claim(on, "m1", later);

    assertThat(again).isPresent();
    assertThat(again.get().attempts()).isEqualTo(2);
    assertThat(again.get().messageId()).isEqualTo("<m1@example.test>");
  }

  @ParameterizedTest
  @EnumSource
  void whoLostItsLeaseSettlesNothing(On on) {
    send(on, "m1");
    OutgoingMail first = claim(on, "m1", NOON).orElseThrow();
    Instant later = NOON.plus(OutboxQueue.LEASE).plusSeconds(1);
    claim(on, "m1", later);

    on.database.run(records -> new OutboxQueue(records).left(first, later));

    Instant free = later.plus(OutboxQueue.LEASE).plusSeconds(1);
    assertThat(due(on, TestDatabase.AURORA, free)).containsExactly("m1");
  }

  @ParameterizedTest
  @EnumSource
  void whatLeftIsGoneWithItsTextAndWakesWhatWaitedForTheServer(On on) {
    send(on, "m1");
    send(on, "m2");
    OutgoingMail waiting = claim(on, "m1", NOON).orElseThrow();
    on.database.run(
        records -> new OutboxQueue(records).failed(waiting, MailTrouble.SERVER_AWAY, NOON));
    OutgoingMail leaving = claim(on, "m2", NOON).orElseThrow();
    assertThat(due(on, TestDatabase.AURORA, NOON)).isEmpty();

    on.database.run(records -> new OutboxQueue(records).left(leaving, NOON));

    assertThat(due(on, TestDatabase.AURORA, NOON)).containsExactly("m1");
  }

  @ParameterizedTest
  @EnumSource
  void afterTenAttemptsAMailIsParked(On on) {
    send(on, "m1");
    Instant now = NOON;
    for (int attempt = 1; attempt <= 10; attempt++) {
      OutgoingMail mail = claim(on, "m1", now).orElseThrow();
      Instant failedAt = now;
      boolean parked =
          on.database.ask(
              records -> new OutboxQueue(records).failed(mail, MailTrouble.REFUSED, failedAt));
      assertThat(parked).isEqualTo(attempt == 10);
      now = now.plus(Duration.ofDays(2));
    }
    assertThat(claim(on, "m1", now)).isEmpty();
  }
}
