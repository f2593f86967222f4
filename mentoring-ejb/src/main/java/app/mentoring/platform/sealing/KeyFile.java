package app.mentoring.platform.sealing;

import app.mentoring.kernel.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The installation's key: 32 random bytes as Base64 in the file that {@code mentoring.key.file}
 * names. It wraps every relationship's keys and never enters the database, a log or a backup of the
 * database. A sample installation makes its own in the data folder; any other must be given one.
 */
@ApplicationScoped
public class KeyFile {

  private static final System.Logger LOG = System.getLogger(KeyFile.class.getName());
  private static final byte[] CHECK_PLACE = "key-check".getBytes(StandardCharsets.UTF_8);
  private static final byte[] CHECK_TEXT = "mentoring".getBytes(StandardCharsets.UTF_8);

  private byte @Nullable [] key;

  @PostConstruct
  void read() {
    Optional<Path> file = Settings.text("mentoring.key.file").map(Path::of);
    try {
      if (file.isEmpty() && Settings.flag("mentoring.sample")) {
        file = Optional.of(sampleKey());
      }
      if (file.isPresent() && Files.isReadable(file.get())) {
        key = decode(Files.readString(file.get()).strip());
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      LOG.log(Level.WARNING, "the key file cannot be read: {0}", unreadable.getClass().getName());
    }
    if (key == null) {
      LOG.log(Level.WARNING, "no key: mentoring.key.file names no readable file with 32 bytes");
    }
  }

  private static byte[] decode(String text) {
    byte[] bytes = Base64.getDecoder().decode(text);
    if (bytes.length != Aes.KEY_BYTES) {
      throw new IllegalArgumentException("a key has 32 bytes");
    }
    return bytes;
  }

  private static Path sampleKey() throws IOException {
    Path file = Path.of(Settings.text("mentoring.data.dir", "data"), "mentoring.key");
    if (!Files.exists(file)) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, Base64.getEncoder().encodeToString(Aes.newKey()));
    }
    return file;
  }

  /** A check text by which {@link #opens} later knows this key again. */
  String check() {
    return Base64.getEncoder().encodeToString(Aes.seal(present(), CHECK_TEXT, CHECK_PLACE));
  }

  boolean isPresent() {
    return key != null;
  }

  /** Whether the check text was made with this key. */
  boolean opens(String check) {
    if (key == null) {
      return false;
    }
    try {
      byte[] text = Aes.open(key, Base64.getDecoder().decode(check), CHECK_PLACE);
      return Arrays.equals(text, CHECK_TEXT);
    } catch (GeneralSecurityException | IllegalArgumentException another) {
      return false;
    }
  }

  byte[] wrap(byte[] dataKey, byte[] place) {
    return Aes.seal(present(), dataKey, place);
  }

  byte[] unwrap(byte[] wrapped, byte[] place) {
    try {
      return Aes.open(present(), wrapped, place);
    } catch (GeneralSecurityException another) {
      throw new SealUnreadable(SealUnreadable.Cause.KEY_FILE_WRONG);
    }
  }

  private byte[] present() {
    if (key == null) {
      throw new SealUnreadable(SealUnreadable.Cause.KEY_FILE_MISSING);
    }
    return key;
  }
}
