package app.mentoring.journey;

import app.mentoring.test.MicroServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Words that stand nowhere in the world but in what two people wrote to each other. After their
 * journey they are searched for in every file that the server left: the database, its logs, mails
 * (decoded) and whatever else lies in its data folder.
 */
final class Canaries {

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private final Map<String, String> planted = new LinkedHashMap<>();

  /** A word to plant in this place; it is made of letters only, so that no encoding changes it. */
  String in(String place) {
    return planted.computeIfAbsent(
        place, name -> "kanari" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "vogel");
  }

  /**
   * Where each planted word stands readable although it should not: "letter in mentoring.mv.db".
   */
  List<String> found(MicroServer server) {
    List<String> found = new ArrayList<>();
    planted.forEach(
        (place, word) -> where(server, word).forEach(file -> found.add(place + " in " + file)));
    return found;
  }

  List<String> places() {
    return List.copyOf(planted.keySet());
  }

  /** The names of all places in which the word can be read: files, the log, mails. */
  static List<String> where(MicroServer server, String word) {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(server.data().getParent())) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().contains("/tmp/"))
          .filter(file -> contains(file, word))
          .forEach(file -> found.add(file.getFileName().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    new Mailbox(server)
        .all().stream()
            .filter(mail -> mail.everything().contains(word))
            .forEach(mail -> found.add("mail " + mail.subject()));
    return found;
  }

  private static boolean contains(Path file, String word) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException gone) {
      return false;
    }
    return CHARSETS.stream().anyMatch(charset -> contains(bytes, word.getBytes(charset)));
  }

  private static boolean contains(byte[] text, byte[] word) {
    for (int at = 0; at <= text.length - word.length; at++) {
      int same = 0;
      while (same < word.length && text[at + same] == word[same]) {
        same++;
      }
      if (same == word.length) {
        return true;
      }
    }
    return false;
  }
}
