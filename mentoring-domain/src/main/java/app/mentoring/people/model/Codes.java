package app.mentoring.people.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** A set of short codes in one column, sorted and separated by commas. */
final class Codes {

  private Codes() {}

  static String write(Collection<String> codes) {
    return codes.stream().sorted().collect(Collectors.joining(","));
  }

  static Set<String> read(String column) {
    return Arrays.stream(column.split(","))
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
