package app.mentoring.shell;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of one failure: shown to the person and written to the log, so that whoever helps finds
 * the one by the other. Eight letters and digits that are told apart when read aloud.
 */
final class ErrorId {

  static final String ATTRIBUTE = ErrorId.class.getName();

  private static final Logger LOG = System.getLogger(ErrorId.class.getName());
  private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final Pattern SHAPE = Pattern.compile("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private ErrorId() {}

  /** Names a failure and logs it. */
  static String log(Level level, String what, String path, @Nullable Throwable why) {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      id.append(i == 4 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    String line = "error " + id + " " + what + " at " + path.replaceAll("[^\\w/.-]", "?");
    if (why == null) {
      LOG.log(level, line);
    } else {
      LOG.log(level, line, why);
    }
    return id.toString();
  }

  static boolean wellFormed(String id) {
    return SHAPE.matcher(id).matches();
  }
}
