package app.mentoring.platform.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/**
 * Where no mail server is configured: each mail becomes a file {@code mail/<id>.eml} in the data
 * folder, readable by its owner only, for it may hold a link that lets somebody in. A second
 * delivery writes the same file again.
 */
final class FolderRoute implements MailRoute {

  private final Path folder;
  private final InternetAddress from;
  private final Session session = Session.getInstance(new Properties());

  FolderRoute(Path folder, InternetAddress from) {
    this.folder = folder;
    this.from = from;
  }

  @Override
  public void deliver(OutgoingMail mail) throws Undelivered {
    try {
      Files.createDirectories(folder);
      Path unfinished = Files.createTempFile(folder, "mail", ".part", ownerOnly());
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        Envelope.of(session, from, mail).writeTo(out);
      }
      Files.move(
          unfinished,
          folder.resolve(mail.id() + ".eml"),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException full) {
      throw new Undelivered(MailTrouble.SERVER_AWAY, full);
    } catch (MessagingException malformed) {
      throw new Undelivered(MailTrouble.REFUSED, malformed);
    }
  }

  private java.nio.file.attribute.FileAttribute<?>[] ownerOnly() {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new java.nio.file.attribute.FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new java.nio.file.attribute.FileAttribute<?>[0];
  }

  @Override
  public void close() {
    // Each file was closed when it was written.
  }
}
