package app.mentoring.ear;

import app.mentoring.test.SampleAccount;
import app.mentoring.test.TestClient;
import app.mentoring.test.TestMariaDb;
import app.mentoring.test.TestPorts;
import app.mentoring.test.TestProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The built EAR on WildFly, as its operators would run it: the distribution as Maven brings it,
 * {@code config/wildfly.cli} applied once, the EAR in the deployments folder, on MariaDB.
 */
final class WildFlyServer implements AutoCloseable {

  private static final Path HOME = Path.of(System.getProperty("mentoring.test.wildfly"));
  private static final Path EAR = Path.of(System.getProperty("mentoring.test.ear"));
  private static final Path ROOT = Path.of(System.getProperty("mentoring.test.root"));
  private static final Path DEPLOYED = HOME.resolve("standalone/deployments/mentoring.ear");
  private static final String MEMORY = "-Xmx768m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private final Path directory = Path.of("target", "wildfly").toAbsolutePath();
  private final int port = TestPorts.free();
  private final String database = TestMariaDb.shared().fresh();
  private final HttpClient http = HttpClient.newHttpClient();
  private @Nullable TestProcess process;

  /** Prepares and starts it, and waits for the log-in page. */
  static WildFlyServer start() {
    WildFlyServer server = new WildFlyServer();
    server.configure();
    server.boot();
    return server;
  }

  private void configure() {
    try {
      Files.createDirectories(directory);
      Path script = directory.resolve("configure.cli");
      Files.write(
          script,
          List.of(
              "embed-server --server-config=standalone.xml",
              Files.readString(ROOT.resolve("config/wildfly.cli")),
              // A second log beside the captured output, which nobody would keep in bounds.
              "/subsystem=logging/root-logger=ROOT:remove-handler(name=FILE)",
              "stop-embedded-server"));
      Files.copy(EAR, DEPLOYED, StandardCopyOption.REPLACE_EXISTING);
      Files.deleteIfExists(DEPLOYED.resolveSibling("mentoring.ear.failed"));
      run("configure", List.of(program("jboss-cli.sh"), "--file=" + script))
          .finish(Duration.ofMinutes(3));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void boot() {
    List<String> command = new ArrayList<>(List.of(program("standalone.sh")));
    command.add("-Djboss.bind.address=127.0.0.1");
    command.add("-Djboss.http.port=" + port);
    command.add("-Djboss.https.port=" + TestPorts.free());
    command.add("-Djboss.management.http.port=" + TestPorts.free());
    command.add("-Dmentoring.sample=true");
    command.add("-Dmentoring.db.url=" + database);
    command.add("-Dmentoring.db.user=" + TestMariaDb.USER);
    command.add("-Dmentoring.data.dir=" + data());
    TestProcess started = run("server", command);
    started.await("log-in page", Duration.ofMinutes(6), () -> isUp(started));
    process = started;
  }

  private TestProcess run(String log, List<String> command) {
    String java = System.getProperty("java.home");
    return TestProcess.start(
        directory,
        directory.resolve(log + ".log"),
        // In the background its script hears our signals and passes them on.
        Map.of("JAVA_HOME", java, "JAVA_OPTS", MEMORY, "LAUNCH_JBOSS_IN_BACKGROUND", "true"),
        command);
  }

  private static String program(String name) {
    return HOME.resolve("bin").resolve(name).toString();
  }

  private boolean isUp(TestProcess started) {
    if (Files.exists(DEPLOYED.resolveSibling("mentoring.ear.failed"))) {
      started.kill();
    }
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url("/front/login"))).build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String url(String path) {
    return "http://127.0.0.1:" + port + "/mentoring" + path;
  }

  /** A new visitor. */
  TestClient client() {
    return new TestClient(url(""));
  }

  /** The address of the MariaDB database that it works on. */
  String database() {
    return database;
  }

  SampleAccount account(String organization, String role) {
    return SampleAccount.find(data().resolve("sample-accounts.csv"), organization, role);
  }

  private Path data() {
    return directory.resolve("data");
  }

  @Override
  public void close() {
    if (process != null) {
      process.close();
    }
  }
}
