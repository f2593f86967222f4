package app.mentoring.test;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** The machine's own programs that tests start: a database server, a browser. */
public final class TestPrograms {

  private TestPrograms() {}

  /**
   * The program's full path. A missing one fails the test, for a test that is skipped in silence
   * proves nothing.
   */
  public static String find(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.concat(Arrays.stream(path.split(File.pathSeparator)), Stream.of("/usr/sbin"))
        .map(directory -> Path.of(directory, program))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Path::toString)
        .orElseThrow(
            () ->
                new AssertionError(
                    program + " is not on the PATH: run config/test/install-tools.sh"));
  }
}
