package app.mentoring.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real MariaDB, the program of the machine's package, on its own data directory and a free port
 * of the loopback. One server for the whole JVM, one database for whoever asks:
 *
 * <pre>{@code
 * String url = TestMariaDb.shared().fresh();
 * DriverManager.getConnection(url, TestMariaDb.USER, TestMariaDb.PASSWORD);
 * }</pre>
 *
 * It ends with the JVM. A machine without MariaDB fails the test: {@code
 * config/test/install-tools.sh}, part of the build, puts it there.
 */
public final class TestMariaDb {

  public static final String USER = "root";
  public static final String PASSWORD = "";

  private static final String LOGS_SMALL = "--innodb-log-file-size=8M";
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static @Nullable TestMariaDb shared;

  private final Path directory;
  private final int port = TestPorts.free();
  private @Nullable TestProcess process;

  private TestMariaDb(Path directory) {
    this.directory = directory;
  }

  /** The server of this JVM, started by whoever asks first. */
  public static synchronized TestMariaDb shared() {
    if (shared == null) {
      shared = own();
    }
    return shared;
  }

  /** A server of one's own, for tests that kill it. */
  public static TestMariaDb own() {
    try {
      TestMariaDb server = new TestMariaDb(Files.createTempDirectory("mentoring-mariadb"));
      server.install();
      server.start();
      Runtime.getRuntime().addShutdownHook(new Thread(server::end));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes an empty database and tells its address. */
  public String fresh() {
    String name = "t" + NUMBER.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(url(""), USER, PASSWORD);
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
      return url(name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The address of a database of this server. */
  public String url(String database) {
    return "jdbc:mariadb://127.0.0.1:" + port + "/" + database;
  }

  /** Ends the server as a power cut would; the data directory stays. */
  public void kill() {
    if (process != null) {
      process.kill();
      process = null;
    }
  }

  /** Starts it (again) on its data directory and port. */
  public void start() {
    List<String> command = new ArrayList<>(List.of(TestPrograms.find("mariadbd"), "--no-defaults"));
    command.add("--datadir=" + directory.resolve("data"));
    command.add("--socket=" + directory.resolve("socket"));
    command.add("--pid-file=" + directory.resolve("pid"));
    command.add("--bind-address=127.0.0.1");
    command.add("--port=" + port);
    command.add("--character-set-server=utf8mb4");
    command.add("--collation-server=utf8mb4_general_ci");
    command.add("--innodb-buffer-pool-size=64M");
    command.add("--skip-name-resolve");
    command.add(LOGS_SMALL);
    command.addAll(asRoot());
    process = run("server", command).await("connection", Duration.ofMinutes(2), this::answers);
  }

  private void install() {
    List<String> command =
        new ArrayList<>(List.of(TestPrograms.find("mariadb-install-db"), "--no-defaults"));
    command.add("--datadir=" + directory.resolve("data"));
    command.add("--auth-root-authentication-method=normal");
    command.add("--skip-test-db");
    command.add("--skip-name-resolve");
    command.add(LOGS_SMALL);
    command.addAll(asRoot());
    run("install", command).finish(Duration.ofMinutes(2));
  }

  private TestProcess run(String log, List<String> command) {
    return TestProcess.start(directory, directory.resolve(log + ".log"), Map.of(), command);
  }

  private boolean answers() {
    try (Connection connection = DriverManager.getConnection(url(""), USER, PASSWORD)) {
      return connection.isValid(5);
    } catch (SQLException notYet) {
      return false;
    }
  }

  private void end() {
    kill();
    try (Stream<Path> files = Files.walk(directory)) {
      files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(file -> file.delete());
    } catch (IOException | UncheckedIOException e) {
      // Left for the machine to sweep up: it is in the temporary folder.
    }
  }

  /** MariaDB refuses to run as root unless told so by name. */
  private static List<String> asRoot() {
    return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
  }
}
