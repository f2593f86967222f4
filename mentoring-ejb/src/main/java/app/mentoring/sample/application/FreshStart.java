package app.mentoring.sample.application;

import app.mentoring.kernel.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Throws the sample organizations away, with everything that belongs to them, and nothing else: an
 * organization that is not marked as a sample keeps every row. Tables are found by their {@code
 * organization_id}, so that none is forgotten when one is added.
 */
final class FreshStart {

  private final DataSource source;
  private final Path folder;

  FreshStart(DataSource source, Path folder) {
    this.source = source;
    this.folder = folder;
  }

  /** In the database that this installation uses. */
  static FreshStart here(Path folder) {
    String name = Settings.text("mentoring.datasource", "java:app/jdbc/mentoring");
    try {
      return new FreshStart((DataSource) new InitialContext().lookup(name), folder);
    } catch (NamingException unknown) {
      throw new IllegalStateException("no data source is called " + name, unknown);
    }
  }

  /**
   * Removes the sample and the mails that it wrote into the data folder.
   *
   * @return how many organizations were removed
   */
  int removeSample() throws SQLException, IOException {
    int removed;
    try (Connection connection = source.getConnection()) {
      boolean before = connection.getAutoCommit();
      connection.setAutoCommit(false);
      try {
        removed = remove(connection);
        connection.commit();
      } catch (SQLException failed) {
        connection.rollback();
        throw failed;
      } finally {
        connection.setAutoCommit(before);
      }
    }
    removeMails();
    return removed;
  }

  private static int remove(Connection connection) throws SQLException {
    boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
    check(connection, h2, false);
    try {
      for (String table : tables(connection)) {
        run(
            connection,
            "delete from "
                + table
                + " where organization_id in (select id from organization where sample = true)");
      }
      return run(connection, "delete from organization where sample = true");
    } finally {
      check(connection, h2, true);
    }
  }

  /** Whole organizations go, so that the order of their tables need not matter. */
  private static void check(Connection connection, boolean h2, boolean on) throws SQLException {
    run(
        connection,
        h2 ? "set referential_integrity " + on : "set foreign_key_checks = " + (on ? 1 : 0));
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    DatabaseMetaData about = connection.getMetaData();
    try (ResultSet columns = about.getColumns(catalog(connection), null, "%", "organization_id")) {
      while (columns.next()) {
        tables.add(columns.getString("TABLE_NAME"));
      }
    }
    return tables;
  }

  private static @Nullable String catalog(Connection connection) throws SQLException {
    return connection.getCatalog();
  }

  private static int run(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.execute();
      return Math.max(0, statement.getUpdateCount());
    }
  }

  private void removeMails() throws IOException {
    Path mails = folder.resolve("mail");
    if (!Files.isDirectory(mails)) {
      return;
    }
    try (var files = Files.newDirectoryStream(mails, "*.eml")) {
      for (Path mail : files) {
        Files.delete(mail);
      }
    }
  }
}
