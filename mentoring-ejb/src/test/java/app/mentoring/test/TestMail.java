package app.mentoring.test;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;

/** A mail server on a free loopback port that takes every message and keeps it for the test. */
public final class TestMail implements AutoCloseable {

  private final GreenMail server;

  private TestMail(GreenMail server) {
    this.server = server;
  }

  public static TestMail start() {
    ServerSetup smtp = ServerSetupTest.SMTP.dynamicPort();
    GreenMail server = new GreenMail(smtp);
    server.start();
    return new TestMail(server);
  }

  public String host() {
    return server.getSmtp().getBindTo();
  }

  public int port() {
    return server.getSmtp().getPort();
  }

  /** Every message received so far, oldest first; one entry for each recipient. */
  public List<MimeMessage> received() {
    return List.of(server.getReceivedMessages());
  }

  /** Waits until at least so many messages came; fails when they do not. */
  public List<MimeMessage> await(int count) {
    if (!server.waitForIncomingEmail(Duration.ofSeconds(30).toMillis(), count)) {
      throw new AssertionError("expected " + count + " messages, there came " + received().size());
    }
    return received();
  }

  /** Throws away what came so far. */
  public void forget() {
    try {
      server.purgeEmailFromAllMailboxes();
    } catch (com.icegreen.greenmail.store.FolderException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
