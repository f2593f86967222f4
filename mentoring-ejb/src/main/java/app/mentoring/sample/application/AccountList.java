package app.mentoring.sample.application;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The accounts of the sample in a file that only its owner may read, and as a table for the
 * terminal.
 */
final class AccountList {

  private static final String HEADER = "organization,role,username,password,token";
  private static final List<String> HEADINGS = List.of("Address", "Role", "User name", "Password");

  private final Path file;

  AccountList(Path folder) {
    this.file = folder.resolve("sample-accounts.csv");
  }

  Path file() {
    return file;
  }

  boolean isThere() {
    return Files.isReadable(file);
  }

  /** Replaces the file; nobody but its owner can read it at any moment. */
  void write(List<SampleAccount> accounts) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.deleteIfExists(file);
    if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    List<String> lines = new ArrayList<>(List.of(HEADER));
    accounts.forEach(
        account ->
            lines.add(
                String.join(
                    ",",
                    account.organization(),
                    account.role(),
                    account.username(),
                    account.password(),
                    account.token())));
    Files.write(file, lines);
  }

  /** What was written; nothing in it ever needs quotes. */
  List<SampleAccount> read() throws IOException {
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(cell -> new SampleAccount(cell[0], cell[1], cell[2], cell[3], cell[4]))
        .toList();
  }

  /**
   * The table, as wide as its longest words.
   *
   * @param base address of the installation, without a slash at its end
   */
  static String table(String base, List<SampleAccount> accounts) {
    List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
    String before = "";
    for (SampleAccount account : accounts) {
      boolean same = account.organization().equals(before);
      before = account.organization();
      rows.add(
          List.of(
              same ? "" : base + "/o/" + account.organization(),
              account.role(),
              account.username(),
              account.password()));
    }
    int[] widths = new int[HEADINGS.size()];
    rows.forEach(
        row -> {
          for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], row.get(i).length());
          }
        });
    List<String> lines = new ArrayList<>(rows.stream().map(row -> line(row, widths)).toList());
    lines.add(1, rule(widths));
    return String.join(System.lineSeparator(), lines);
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append("  ").append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length()));
    }
    return line.toString().stripTrailing();
  }

  private static String rule(int[] widths) {
    return java.util.Arrays.stream(widths)
        .mapToObj(width -> "  " + "─".repeat(width))
        .collect(Collectors.joining());
  }
}
