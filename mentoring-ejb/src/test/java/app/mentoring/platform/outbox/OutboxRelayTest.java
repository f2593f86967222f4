package app.mentoring.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.platform.PublicAddress;
import app.mentoring.platform.outbox.MailSettings.Protection;
import app.mentoring.test.TestDatabase;
import app.mentoring.test.TestPorts;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real rows, a real mail server, and what happens while it is away. */
class OutboxRelayTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final String CALENDAR =
      "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Treffen mit Åsa\r\nEND:VCALENDAR\r\n";

  private final TestDatabase database = TestDatabase.h2();
  private final int port = TestPorts.free();
  private Instant now = NOON;

  @AfterEach
  void close() {
    database.close();
  }

  /** Each call is a transaction of its own, as the container makes it. */
  private final class Rows extends OutboxQueue {

    private <T> T each(Function<OutboxQueue, T> call) {
      return database.ask(records -> call.apply(new OutboxQueue(records)));
    }

    @Override
    public List<String> due(Instant at, int limit) {
      return each(queue -> queue.due(at, limit));
    }

    @Override
    public Optional<OutgoingMail> claim(String id, Instant at) {
      return each(queue -> queue.claim(id, at));
    }

    @Override
    public void left(OutgoingMail mail, Instant at) {
      each(
          queue -> {
            queue.left(mail, at);
            return true;
          });
    }

    @Override
    public boolean failed(OutgoingMail mail, MailTrouble trouble, Instant at) {
      return each(queue -> queue.failed(mail, trouble, at));
    }
  }

  private boolean deliver(Supplier<MailRoute> way) {
    OutboxRelay relay =
        new OutboxRelay(
            new Rows(), new Sender(new PublicAddress()), Clock.fixed(now, ZoneOffset.UTC)) {
          @Override
          MailRoute route() {
            return way.get();
          }
        };
    return relay.deliverDue();
  }

  private boolean deliverBySmtp() {
    MailSettings settings = new MailSettings("127.0.0.1", port, "", "", Protection.NONE);
    return deliver(() -> new SmtpRoute(settings, new Sender(new PublicAddress()).mailbox()));
  }

  private void send(String id, Mail mail) {
    database.run(records -> records.em().persist(OutboxMail.of(id, "example.test", mail, NOON)));
  }

  private GreenMail server() {
    GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return server;
  }

  private static Mail invitation() {
    return new Mail(
        "Zoë O’Neil",
        "zoe@example.test",
        "Treffen mit Åsa\nBcc: all@example.test",
        "Grüße ✓\n",
        new Mail.CalendarPart("REQUEST", CALENDAR));
  }

  @Test
  void aDeadServerLosesNothingAndTheMailArrivesOnceItIsBack() throws Exception {
    send("m1", invitation());
    send("m2", Mail.plain("Åsa", "asa@example.test", "Hello", "There"));

    assertThat(deliverBySmtp()).isFalse();
    now = now.plus(Duration.ofSeconds(90));
    assertThat(deliverBySmtp()).isFalse();

    GreenMail server = server();
    try {
      now = now.plus(Duration.ofMinutes(10));
      assertThat(deliverBySmtp()).isTrue();
      now = now.plus(Duration.ofSeconds(5));
      assertThat(deliverBySmtp()).isTrue();

      assertThat(server.getReceivedMessages())
          .extracting(MimeMessage::getMessageID)
          .containsExactlyInAnyOrder("<m1@example.test>", "<m2@example.test>");
      now = now.plus(Duration.ofDays(1));
      assertThat(deliverBySmtp()).isTrue();
      assertThat(server.getReceivedMessages()).hasSize(2);
    } finally {
      server.stop();
    }
  }

  @Test
  void aMailSaysWhatItIsInHeaderAndParts() throws Exception {
    send("m1", invitation());
    GreenMail server = server();
    try {
      deliverBySmtp();

      MimeMessage message = server.getReceivedMessages()[0];
      assertThat(message.getSubject()).isEqualTo("Treffen mit Åsa Bcc: all@example.test");
      assertThat(message.getHeader("Bcc")).isNull();
      assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
      assertThat(message.getSentDate().toInstant()).isEqualTo(NOON);
      assertThat(message.getContentType()).startsWith("multipart/alternative");
      MimeMultipart parts = (MimeMultipart) message.getContent();
      assertThat(parts.getCount()).isEqualTo(2);
      assertThat(bytes(parts, 0)).isEqualTo("Grüße ✓\n");
      assertThat(parts.getBodyPart(1).getContentType())
          .isEqualToIgnoringCase("text/calendar; charset=UTF-8; method=REQUEST");
      assertThat(bytes(parts, 1)).isEqualTo(CALENDAR);
    } finally {
      server.stop();
    }
  }

  private static String bytes(MimeMultipart parts, int index) throws Exception {
    return new String(
        parts.getBodyPart(index).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void anAddressThatNoServerTakesHoldsUpNobody() {
    send("m1", Mail.plain("Nobody", "not an address", "Hello", "There"));
    send("m2", Mail.plain("Åsa", "asa@example.test", "Hello", "There"));
    GreenMail server = server();
    try {
      assertThat(deliverBySmtp()).isTrue();

      assertThat(server.getReceivedMessages()).hasSize(1);
      assertThat(new Rows().due(now, 10)).isEmpty();
      assertThat(new Rows().due(now.plus(Duration.ofMinutes(2)), 10)).containsExactly("m1");
    } finally {
      server.stop();
    }
  }

  @Test
  void aServerThatAnswersNothingCostsSecondsAndLosesNothing() throws IOException {
    send("m1", invitation());
    try (ServerSocket mute = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assertThat(mute.isBound()).isTrue();
      MailSettings settings = new MailSettings("127.0.0.1", port, "", "", Protection.NONE);
      boolean answered =
          deliver(
              () ->
                  new SmtpRoute(
                      settings, new Sender(new PublicAddress()).mailbox(), Duration.ofMillis(300)));

      assertThat(answered).isFalse();
      assertThat(new Rows().due(now.plus(Duration.ofMinutes(2)), 10)).containsExactly("m1");
    }
  }

  @Test
  void withoutAServerAMailBecomesAFileThatOnlyItsOwnerReads(@TempDir Path data) throws Exception {
    send("m1", invitation());
    Path folder = data.resolve("mail");

    deliver(() -> new FolderRoute(folder, new Sender(new PublicAddress()).mailbox()));

    Path file = folder.resolve("m1.eml");
    assertThat(Files.readString(file))
        .contains("Message-ID: <m1@example.test>")
        .contains("zoe@example.test");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
    assertThat(new Rows().due(now.plus(Duration.ofDays(9)), 10)).isEmpty();
  }
}
