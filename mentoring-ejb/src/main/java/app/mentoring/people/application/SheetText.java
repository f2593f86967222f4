package app.mentoring.people.application;

import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The text of an uploaded file: UTF-8 with or without a mark at the beginning, UTF-16 with one, or
 * else Windows-1252, as older spreadsheets write it.
 *
 * @param firstLine the line of the file that the text begins with: 2 where a first line {@code
 *     sep=;} was passed over
 */
record SheetText(String text, String charset, int firstLine) {

  static final int MOST_BYTES = 5 * 1024 * 1024;

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String PICTURE = "people.file-is-picture";
  private static final String WORKBOOK = "people.file-is-workbook";
  private static final String DOCUMENT = "people.file-is-document";

  /** Files that are something else tell so with their first bytes. */
  private static final List<Beginning> BEGINNINGS =
      List.of(
          new Beginning(PICTURE, 0x89, 'P', 'N', 'G'),
          new Beginning(PICTURE, 0xFF, 0xD8, 0xFF),
          new Beginning(PICTURE, 'G', 'I', 'F', '8'),
          new Beginning(PICTURE, 'R', 'I', 'F', 'F'),
          new Beginning(DOCUMENT, '%', 'P', 'D', 'F'),
          new Beginning(WORKBOOK, 'P', 'K', 3, 4),
          new Beginning(WORKBOOK, 0xD0, 0xCF, 0x11, 0xE0));

  /**
   * The first bytes of a kind of file.
   *
   * @param refusal why such a file is refused
   */
  private record Beginning(String refusal, byte[] bytes) {

    Beginning(String refusal, int... bytes) {
      this(refusal, SheetText.bytes(bytes));
    }
  }

  /**
   * Reads the bytes of a file.
   *
   * @throws RuleViolation when it is too large, empty, a picture, a workbook, or otherwise no text
   */
  static SheetText of(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw refused("people.file-too-large", MOST_BYTES / (1024 * 1024));
    }
    BEGINNINGS.stream()
        .filter(beginning -> starts(file, beginning.bytes()))
        .findFirst()
        .ifPresent(
            beginning -> {
              throw refused(beginning.refusal());
            });
    SheetText decoded = decoded(file);
    if (decoded.text.isBlank()) {
      throw refused("people.file-empty");
    }
    if (decoded.text.chars().anyMatch(SheetText::isNoText)) {
      throw refused("people.file-no-text");
    }
    return decoded.withoutSeparatorLine();
  }

  private static SheetText decoded(byte[] file) {
    if (starts(file, bytes(0xEF, 0xBB, 0xBF))) {
      return strictly(file, 3, StandardCharsets.UTF_8);
    }
    if (starts(file, bytes(0xFF, 0xFE))) {
      return strictly(file, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(file, bytes(0xFE, 0xFF))) {
      return strictly(file, 2, StandardCharsets.UTF_16BE);
    }
    try {
      return new SheetText(text(file, 0, StandardCharsets.UTF_8), "UTF-8", 1);
    } catch (CharacterCodingException notUtf8) {
      return new SheetText(new String(file, WINDOWS), "Windows-1252", 1);
    }
  }

  private static SheetText strictly(byte[] file, int from, Charset charset) {
    try {
      return new SheetText(text(file, from, charset), charset.name(), 1);
    } catch (CharacterCodingException broken) {
      throw refused("people.file-no-text");
    }
  }

  private static String text(byte[] file, int from, Charset charset)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(file, from, file.length - from))
        .toString();
  }

  /** Spreadsheets tell each other the separator in a first line of its own. */
  private SheetText withoutSeparatorLine() {
    int end = text.indexOf('\n');
    if (end > 0 && text.substring(0, end).strip().matches("(?i)\"?sep=.?\"?")) {
      return new SheetText(text.substring(end + 1), charset, firstLine + 1);
    }
    return this;
  }

  private static boolean isNoText(int c) {
    return c < ' ' && !Character.isWhitespace(c) || c == 0xFFFD;
  }

  private static boolean starts(byte[] file, byte[] beginning) {
    return file.length >= beginning.length
        && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static RuleViolation refused(String code, Object... arguments) {
    return new RuleViolation(Refusal.of(code, arguments));
  }
}
