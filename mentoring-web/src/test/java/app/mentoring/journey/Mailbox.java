package app.mentoring.journey;

import app.mentoring.test.MicroServer;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mails that a server without a mail server left in its data folder, read as MIME. */
final class Mailbox {

  private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

  private final Path folder;

  Mailbox(MicroServer server) {
    this.folder = server.data().resolve("mail");
  }

  /**
   * A mail as its reader gets it.
   *
   * @param type content type of the calendar part, empty when there is none
   * @param calendar the calendar part, unfolded, empty when there is none
   */
  record Received(
      String id,
      String from,
      String to,
      String subject,
      String text,
      String type,
      String calendar) {

    /** Path and query of the first link in the text. */
    String link() {
      Matcher link = LINK.matcher(text);
      if (!link.find()) {
        throw new AssertionError("no link in the mail:\n" + text);
      }
      return link.group(1);
    }

    boolean hasCalendar() {
      return !calendar.isEmpty();
    }

    /** Everything that a reader or a mail server could read of it. */
    String everything() {
      return String.join("\n", from, to, subject, text, type, calendar);
    }

    /** Value of a property in the calendar part, without its parameters. */
    String property(String name) {
      return lines(name).findFirst().map(Received::value).orElse("");
    }

    /** Whole lines of the calendar part that begin with this property. */
    Stream<String> lines(String name) {
      return calendar.lines().filter(line -> line.matches(name + "[:;].*"));
    }

    private static String value(String line) {
      return line.substring(line.indexOf(':') + 1).strip();
    }
  }

  /** Mails to this address, oldest first. */
  List<Received> to(String address) {
    return all().stream().filter(mail -> mail.to().contains(address)).toList();
  }

  /** All mails, oldest first: their ids rise with time. */
  List<Received> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .sorted(Comparator.comparing(file -> file.getFileName().toString()))
          .map(Mailbox::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Received read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
      List<Part> parts = new ArrayList<>();
      collect(mail, parts);
      Part calendar =
          parts.stream().filter(part -> is(part, "text/calendar")).findFirst().orElse(null);
      Part text = parts.stream().filter(part -> is(part, "text/plain")).findFirst().orElse(null);
      return new Received(
          file.getFileName().toString(),
          mail.getFrom()[0].toString(),
          mail.getRecipients(Message.RecipientType.TO)[0].toString(),
          mail.getSubject(),
          text == null ? "" : content(text),
          calendar == null ? "" : calendar.getContentType(),
          calendar == null ? "" : content(calendar).replaceAll("\r?\n[ \t]", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new AssertionError(file + " is no mail", e);
    }
  }

  private static void collect(Part part, List<Part> found) throws MessagingException, IOException {
    if (part.getContent() instanceof Multipart several) {
      for (int i = 0; i < several.getCount(); i++) {
        BodyPart each = several.getBodyPart(i);
        collect(each, found);
      }
    } else {
      found.add(part);
    }
  }

  private static boolean is(Part part, String type) {
    try {
      return part.isMimeType(type);
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static String content(Part part) throws MessagingException, IOException {
    try (InputStream in = part.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
