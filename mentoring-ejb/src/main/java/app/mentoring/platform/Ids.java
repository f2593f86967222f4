package app.mentoring.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;

/**
 * Makes ids and secrets. Ids are UUIDs of version 7 (RFC 9562, section 5.7): they grow with time,
 * so that indexes stay dense, and 74 of their bits are random.
 */
@ApplicationScoped
public class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SECRET_BYTES = 32;

  @Inject private Clock clock;

  protected Ids() {}

  /** An id source outside a container, for tests and the sample. */
  public Ids(Clock clock) {
    this.clock = clock;
  }

  /** A new id in canonical lower-case text, 36 characters. */
  public String next() {
    long high = (clock.millis() << 16) | 0x7000L | (RANDOM.nextLong() & 0xFFFL);
    long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low).toString();
  }

  /** A secret of 256 random bits for a link or token, as 43 URL-safe characters. */
  public String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
