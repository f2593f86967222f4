package app.mentoring.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A line of {@code sample-accounts.csv}: somebody of the sample who can log in. */
public record SampleAccount(
    String organization, String role, String username, String password, String token) {

  /** The one with this role in this organization, such as ("aurora", "coordinator"). */
  public static SampleAccount find(Path file, String organization, String role) {
    return read(file).stream()
        .filter(account -> account.organization().equals(organization))
        .filter(account -> account.role().equals(role))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no sample " + role + " in " + organization));
  }

  /** All that the file lists. */
  public static List<SampleAccount> read(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> line.split(",", -1))
          .map(cell -> new SampleAccount(cell[0], cell[1], cell[2], cell[3], cell[4]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
