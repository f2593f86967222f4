package app.mentoring.test;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The built WAR on Payara Micro, as a child process on a free port of the loopback, with a data
 * directory of its own. Ready means that the log-in page was answered with 200: the server says
 * "ready" even when the application failed to deploy.
 *
 * <pre>{@code
 * MicroServer server = MicroServer.onSampleData();  // one for all page tests of the build
 * server.kill();                                    // as a power cut would
 * server.start();                                   // the same data, the same port
 * }</pre>
 */
public final class MicroServer implements AutoCloseable {

  private static final Path JAR = built("mentoring.test.microJar", "server/payara-micro.jar");
  private static final Path WAR = built("mentoring.test.war", "mentoring.war");
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static @Nullable MicroServer onSampleData;

  private final String name;
  private final Path directory;
  private final Map<String, String> settings;
  private final int port = TestPorts.free();
  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private @Nullable TestProcess process;
  private int starts;

  private MicroServer(String name, Map<String, String> settings) {
    this.name = name;
    this.settings = new TreeMap<>(settings);
    this.directory = Path.of("target", "micro", name).toAbsolutePath();
    empty(directory.toFile());
    this.settings.putIfAbsent("mentoring.data.dir", data().toString());
    this.settings.putIfAbsent("java.io.tmpdir", directory.resolve("tmp").toString());
  }

  /**
   * The server that all page tests share: the embedded database in a file, with sample data,
   * counting its SQL statements.
   */
  public static synchronized MicroServer onSampleData() {
    if (onSampleData == null) {
      onSampleData =
          new MicroServer(
              "sample", Map.of("mentoring.sample", "true", "mentoring.server-timing", "true"));
      onSampleData.start();
    }
    if (onSampleData.process == null) {
      throw new AssertionError("the server did not start; the first test that wanted it tells why");
    }
    return onSampleData;
  }

  /** A server of one's own with these system properties, started. */
  public static MicroServer with(String name, Map<String, String> settings) {
    MicroServer server = new MicroServer(name, settings);
    server.start();
    return server;
  }

  /** Starts it, again if need be, and waits for the log-in page. */
  public void start() {
    starts++;
    long begun = System.nanoTime();
    create(directory.resolve("tmp"));
    Path log = directory.resolve("server-" + starts + ".log");
    TestProcess started = TestProcess.start(directory, log, Map.of(), command());
    started.await("log-in page", PATIENCE, () -> isUp(started));
    process = started;
    System.out.printf("server %s: log-in page after %d ms%n", name, millisSince(begun));
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
    settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
    command.addAll(List.of("-jar", JAR.toString(), "--deploy", WAR.toString()));
    command.addAll(List.of("--contextroot", "/", "--port", String.valueOf(port)));
    command.addAll(List.of("--nocluster", "--disablephonehome"));
    command.addAll(List.of("--prebootcommandfile", config("pre-boot-single.txt")));
    command.addAll(List.of("--postbootcommandfile", config("post-boot-loopback.txt")));
    return command;
  }

  /** Asks it to stop and waits. */
  @Override
  public void close() {
    if (process != null) {
      process.close();
      process = null;
    }
  }

  /** Ends it as a power cut would. */
  public void kill() {
    if (process != null) {
      process.kill();
      process = null;
    }
  }

  public String url(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /** Where it keeps its files: the database, mails, the key, sample accounts. */
  public Path data() {
    return directory.resolve("data");
  }

  /** What it has printed since its last start. */
  public String log() {
    return process == null ? "" : process.output();
  }

  /** The sample person with this role in this organization, such as ("aurora", "coordinator"). */
  public SampleAccount account(String organization, String role) {
    return SampleAccount.find(data().resolve("sample-accounts.csv"), organization, role);
  }

  /** The answer to a plain GET without a session; redirections are not followed. */
  public HttpResponse<String> get(String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url(path))).timeout(Duration.ofSeconds(60)).build();
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** SQL statements that the last request for this page sent. */
  public int statementsOf(String page) {
    return Integer.parseInt(get("/front/statements?of=" + page).body().strip());
  }

  private boolean isUp(TestProcess started) {
    try {
      return get("/front/login").statusCode() == 200 || stopIfRefused(started);
    } catch (UncheckedIOException notYet) {
      return stopIfRefused(started);
    }
  }

  /** The server lives on without an application that it could not deploy: no need to wait. */
  private static boolean stopIfRefused(TestProcess started) {
    String log = started.output();
    if (log.contains("Exception while loading the app") || log.contains("Deployed 0 archive(s)")) {
      started.kill();
    }
    return false;
  }

  private static long millisSince(long begun) {
    return (System.nanoTime() - begun) / 1_000_000;
  }

  private static String config(String file) {
    Path root = Path.of(System.getProperty("mentoring.test.root", ".."));
    return root.resolve("config/payara-micro").resolve(file).toAbsolutePath().toString();
  }

  private static Path built(String property, String otherwise) {
    return Path.of(System.getProperty(property, "target/" + otherwise)).toAbsolutePath();
  }

  private static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void empty(File folder) {
    File[] files = folder.listFiles();
    if (files != null) {
      for (File file : files) {
        empty(file);
      }
    }
    folder.delete();
  }
}
