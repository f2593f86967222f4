package app.mentoring.guards;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * What a database says that it holds, in words that mean the same on H2 and on MariaDB. Indexes
 * that a database makes for itself are left out.
 *
 * @param tables by name, without Flyway's own
 */
record Schema(Map<String, Table> tables) {

  /**
   * One table.
   *
   * @param columns "varchar(36) not null" by column name
   * @param unique the columns of each unique key, without the primary key
   * @param foreign such as "person_id, … references person (…)", each with its columns in order
   * @param checks names of check constraints
   * @param indexes columns of each index that a script named {@code ix_…}
   */
  record Table(
      Map<String, String> columns,
      List<String> primaryKey,
      TreeSet<String> unique,
      List<ForeignKey> foreign,
      TreeSet<String> checks,
      TreeSet<String> indexes) {}

  /** A reference from columns to the columns of another table. */
  record ForeignKey(String name, List<String> columns, String table, List<String> referenced) {}

  /** One table by its name. */
  Table table(String name) {
    return Objects.requireNonNull(tables.get(name), () -> "no table " + name);
  }

  static Schema of(DataSource source) {
    try (Connection connection = source.getConnection()) {
      DatabaseMetaData data = connection.getMetaData();
      String home = connection.getCatalog();
      Map<String, Table> tables = new TreeMap<>();
      try (ResultSet rows =
          data.getTables(home, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
        while (rows.next()) {
          String name = rows.getString("TABLE_NAME");
          if (!name.equals("flyway_schema_history")) {
            tables.put(name, table(connection, name));
          }
        }
      }
      return new Schema(tables);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Table table(Connection connection, String name) throws SQLException {
    List<String> primary = primaryKey(connection, name);
    TreeSet<String> unique = indexes(connection, name, true, "");
    unique.remove(primary.toString());
    return new Table(
        columns(connection, name),
        primary,
        unique,
        foreignKeys(connection, name),
        checks(connection, name),
        indexes(connection, name, false, "ix_"));
  }

  private static Map<String, String> columns(Connection connection, String table)
      throws SQLException {
    Map<String, String> columns = new TreeMap<>();
    try (ResultSet rows =
        connection
            .getMetaData()
            .getColumns(connection.getCatalog(), connection.getSchema(), table, "%")) {
      while (rows.next()) {
        String type = type(rows.getInt("DATA_TYPE"), rows.getInt("COLUMN_SIZE"));
        boolean nullable = rows.getInt("NULLABLE") == DatabaseMetaData.columnNullable;
        columns.put(rows.getString("COLUMN_NAME"), type + (nullable ? "" : " not null"));
      }
    }
    return columns;
  }

  /** MariaDB's text is H2's large object, and a boolean is a bit or a tiny number. */
  private static String type(int type, int size) {
    return switch (type) {
      case Types.VARCHAR -> size > 16_383 ? "text" : "varchar(" + size + ")";
      case Types.CLOB, Types.LONGVARCHAR -> "text";
      case Types.BIT, Types.TINYINT, Types.BOOLEAN -> "boolean";
      case Types.BIGINT -> "bigint";
      case Types.INTEGER -> "integer";
      case Types.DATE -> "date";
      case Types.DOUBLE, Types.FLOAT -> "double";
      case Types.BLOB, Types.LONGVARBINARY, Types.VARBINARY -> "binary";
      default -> "type " + type;
    };
  }

  private static List<String> primaryKey(Connection connection, String table) throws SQLException {
    Map<Integer, String> columns = new TreeMap<>();
    try (ResultSet rows =
        connection
            .getMetaData()
            .getPrimaryKeys(connection.getCatalog(), connection.getSchema(), table)) {
      while (rows.next()) {
        columns.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
      }
    }
    return List.copyOf(columns.values());
  }

  private static TreeSet<String> indexes(
      Connection connection, String table, boolean unique, String prefix) throws SQLException {
    Map<String, List<String>> columns = new TreeMap<>();
    try (ResultSet rows =
        connection
            .getMetaData()
            .getIndexInfo(connection.getCatalog(), connection.getSchema(), table, false, false)) {
      while (rows.next()) {
        String name = rows.getString("INDEX_NAME");
        if (name != null && name.startsWith(prefix) && rows.getBoolean("NON_UNIQUE") != unique) {
          columns
              .computeIfAbsent(name, key -> new ArrayList<>())
              .add(rows.getString("COLUMN_NAME"));
        }
      }
    }
    TreeSet<String> all = new TreeSet<>();
    columns.values().forEach(each -> all.add(each.toString()));
    return all;
  }

  private static List<ForeignKey> foreignKeys(Connection connection, String table)
      throws SQLException {
    Map<String, ForeignKey> keys = new TreeMap<>();
    try (ResultSet rows =
        connection
            .getMetaData()
            .getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
      while (rows.next()) {
        String name = rows.getString("FK_NAME");
        String other = rows.getString("PKTABLE_NAME");
        ForeignKey key =
            keys.computeIfAbsent(
                name, n -> new ForeignKey(n, new ArrayList<>(), other, new ArrayList<>()));
        key.columns().add(rows.getString("FKCOLUMN_NAME"));
        key.referenced().add(rows.getString("PKCOLUMN_NAME"));
      }
    }
    return List.copyOf(keys.values());
  }

  private static TreeSet<String> checks(Connection connection, String table) throws SQLException {
    TreeSet<String> names = new TreeSet<>();
    String sql =
        "select constraint_name from information_schema.table_constraints"
            + " where constraint_type = 'CHECK' and table_name = ?"
            + " and table_schema in (schema(), database())";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, table);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
    }
    return names;
  }

  /** Every line about every table, so that two schemas can be compared as text. */
  TreeSet<String> lines() {
    TreeSet<String> lines = new TreeSet<>();
    tables.forEach(
        (name, table) -> {
          table.columns().forEach((column, type) -> lines.add(name + "." + column + ": " + type));
          lines.add(name + ": primary key " + table.primaryKey());
          table.unique().forEach(key -> lines.add(name + ": unique " + key));
          table.foreign().forEach(key -> lines.add(name + ": foreign " + key));
          table.checks().forEach(check -> lines.add(name + ": check " + check));
          table.indexes().forEach(index -> lines.add(name + ": index " + index));
        });
    return lines;
  }

  /** Ways by which a row of one organization could be tied to, or clash with, another's. */
  List<String> leaks() {
    List<String> leaks = new ArrayList<>();
    tables.forEach(
        (name, table) -> {
          if (!table.columns().containsKey("organization_id")) {
            return;
          }
          if (!table.primaryKey().get(0).equals("organization_id")) {
            leaks.add(name + ": primary key " + table.primaryKey());
          }
          table.unique().stream()
              .filter(key -> !key.startsWith("[organization_id,"))
              .forEach(key -> leaks.add(name + ": unique " + key));
          table.indexes().stream()
              .filter(index -> !index.startsWith("[organization_id"))
              .forEach(index -> leaks.add(name + ": index " + index));
          table.foreign().stream()
              .filter(key -> !key.columns().get(0).equals("organization_id"))
              .forEach(key -> leaks.add(name + ": foreign " + key));
        });
    return leaks;
  }
}
