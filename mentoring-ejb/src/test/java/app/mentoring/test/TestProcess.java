package app.mentoring.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A server as a child of the test's JVM. Its output goes to a log file that cannot outgrow {@value
 * #LOG_LIMIT} bytes (a broken application server has filled a disk in minutes), and it dies with
 * the JVM, its own children included.
 */
public final class TestProcess implements AutoCloseable {

  private static final int LOG_LIMIT = 20_000_000;
  private static final int SHOWN = 6_000;

  private final String name;
  private final Path log;
  private final Process process;

  private TestProcess(String name, Path log, Process process) {
    this.name = name;
    this.log = log;
    this.process = process;
  }

  /** Starts the command in the directory; both output streams are appended to the log. */
  public static TestProcess start(
      Path directory, Path log, Map<String, String> environment, List<String> command) {
    String name = Path.of(command.get(0)).getFileName().toString();
    try {
      Files.createDirectories(directory);
      Files.createDirectories(log.toAbsolutePath().getParent());
      ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
      builder.environment().putAll(environment);
      Process process = builder.redirectErrorStream(true).start();
      process.getOutputStream().close();
      TestProcess child = new TestProcess(name, log, process);
      daemon(name + "-log", child::drain).start();
      Runtime.getRuntime().addShutdownHook(new Thread(child::kill, name + "-end"));
      return child;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + String.join(" ", command), e);
    }
  }

  /** Waits until the condition holds; fails with the end of the log when the process ends first. */
  public TestProcess await(String what, Duration patience, BooleanSupplier condition) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!condition.getAsBoolean()) {
      if (!process.isAlive()) {
        throw new AssertionError(name + " ended with " + process.exitValue() + "; " + tail());
      }
      if (System.nanoTime() > deadline) {
        kill();
        throw new AssertionError(name + ": no " + what + " within " + patience + "; " + tail());
      }
      pause();
    }
    return this;
  }

  /** Waits until it has ended by itself; fails when it ends badly or not at all. */
  public void finish(Duration patience) {
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        kill();
        throw new AssertionError(name + " has not ended within " + patience + "; " + tail());
      }
      if (process.exitValue() != 0) {
        throw new AssertionError(name + " ended with " + process.exitValue() + "; " + tail());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  public long pid() {
    return process.pid();
  }

  /** Asks it to stop (SIGTERM) and waits; what is left of it after half a minute is killed. */
  @Override
  public void close() {
    List<ProcessHandle> all = family();
    process.destroy();
    try {
      process.waitFor(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    kill(all);
  }

  /** Ends it and its children as a power cut would (SIGKILL), and waits until they are gone. */
  public void kill() {
    kill(family());
  }

  private static void kill(List<ProcessHandle> all) {
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> each.onExit().orTimeout(10, TimeUnit.SECONDS).join());
  }

  /** The process and what it started: a server's script must not outlive, or be outlived. */
  private List<ProcessHandle> family() {
    return Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
  }

  /** What it has printed so far, or the first {@value #LOG_LIMIT} bytes of it. */
  public String output() {
    try {
      return Files.exists(log) ? Files.readString(log, StandardCharsets.ISO_8859_1) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String tail() {
    String all = output();
    return "the log " + log + " ends:\n" + all.substring(Math.max(0, all.length() - SHOWN));
  }

  private void drain() {
    byte[] buffer = new byte[8192];
    try (InputStream in = process.getInputStream();
        OutputStream out = Files.newOutputStream(log)) {
      long written = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        int kept = (int) Math.min(n, LOG_LIMIT - written);
        out.write(buffer, 0, kept);
        out.flush();
        written += kept;
      }
    } catch (IOException e) {
      // The pipe breaks when the process is killed: that is the end of its log.
    }
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
