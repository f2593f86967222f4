package app.mentoring.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with 19 MiB, two passes and one lane (OWASP's password storage recommendation), written
 * as {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. Passwords are compared in Unicode's NFKC.
 */
@ApplicationScoped
public class PasswordHasher {

  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final String PREFIX = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final AtomicLong evaluations = new AtomicLong();

  /** A hash to be stored, with a fresh salt. */
  public String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return PREFIX + base64(salt) + "$" + base64(argon2(password, salt));
  }

  /** Whether the password belongs to the hash; the same work for a right and a wrong one. */
  public boolean matches(String password, String stored) {
    String[] parts = stored.substring(PREFIX.length()).split("\\$", 2);
    byte[] salt = Base64.getDecoder().decode(parts[0]);
    return MessageDigest.isEqual(Base64.getDecoder().decode(parts[1]), argon2(password, salt));
  }

  /** The work of {@link #matches} for somebody who does not exist; always false. */
  public boolean matchesNobody(String password) {
    argon2(password, new byte[SALT_BYTES]);
    return false;
  }

  /** How many hashes were computed since the start, so that a test can compare the work. */
  public long evaluations() {
    return evaluations.get();
  }

  private byte[] argon2(String password, byte[] salt) {
    evaluations.incrementAndGet();
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(MEMORY_KIB)
            .withIterations(PASSES)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[HASH_BYTES];
    generator.generateBytes(
        Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8),
        hash);
    return hash;
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().withoutPadding().encodeToString(bytes);
  }
}
