package app.mentoring.matching.model.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.mentoring.matching.api.Objective;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The fifty mentees and fifty mentors of jonodrew/mentor-match (Open Government Licence v3.0) under
 * that tool's rules, with the best possible results that are known for them.
 */
class SharedPeopleTest {
  private static final List<String> GRADES =
      List.of("AA", "AO", "EO", "HEO", "SEO", "Grade 7", "Grade 6", "SCS1", "SCS2", "SCS3", "SCS4");

  private List<Map<String, String>> mentees = List.of();
  private List<Map<String, String>> mentors = List.of();

  @BeforeEach
  void readPeople() throws IOException {
    Path folder = repository().resolve("../shared/data/matching").normalize();
    assumeTrue(Files.isDirectory(folder), "skipped: no people at " + folder);
    mentees = Table.read(folder.resolve("mentees.csv"));
    mentors = Table.read(folder.resolve("mentors.csv"));
  }

  private static Path repository() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve(".git")) && folder.getParent() != null) {
      folder = folder.getParent();
    }
    return folder;
  }

  @Test
  void their_rules_leave_392_pairs() {
    assertThat(instance(1).pairs()).isEqualTo(392);
  }

  @Test
  void one_to_one_no_choice_has_more_than_750_points_with_35_pairs() {
    Assignment best = solve(instance(1), Objective.TOTAL);
    assertThat(best.total()).isEqualTo(750);
    assertThat(best.pairs()).hasSize(35);
  }

  @ParameterizedTest
  @CsvSource({"1, 35, 750", "2, 49, 1006", "3, 50, 1038"})
  void with_more_places_more_people_are_served(int capacity, int served, long total) {
    Assignment best = solve(instance(capacity), Objective.PEOPLE);
    assertThat(best.served()).isEqualTo(served);
    assertThat(best.total()).isEqualTo(total);
  }

  private static Assignment solve(Instance instance, Objective objective) {
    Assignment best = Solver.solve(instance, objective, Progress.SILENT);
    assertThat(OptimalityCheck.flaws(instance, best)).isEmpty();
    return best;
  }

  private Instance instance(int capacity) {
    InstanceBuilder builder = Instance.builder();
    mentors.forEach(mentor -> builder.mentor(cell(mentor, "email address"), capacity));
    for (Map<String, String> mentee : mentees) {
      builder.mentee(cell(mentee, "email address"), 1);
      for (Map<String, String> mentor : mentors) {
        int points = points(mentee, mentor);
        if (points > 0) {
          builder.edge(cell(mentee, "email address"), cell(mentor, "email address"), points);
        }
      }
    }
    return builder.build();
  }

  private static int points(Map<String, String> mentee, Map<String, String> mentor) {
    int above = GRADES.indexOf(cell(mentor, "grade")) - GRADES.indexOf(cell(mentee, "grade"));
    boolean sameHouse = cell(mentee, "organisation").equals(cell(mentor, "organisation"));
    if (sameHouse || above < 1 || above > 2) {
      return 0;
    }
    int points = above == 1 ? 9 : 12;
    points += cell(mentee, "profession").equals(cell(mentor, "profession")) ? 10 : 0;
    String wanted = cell(mentee, "identity to match");
    List<String> offered = List.of(cell(mentor, "characteristics").split(", "));
    return points + (!wanted.isEmpty() && offered.contains(wanted) ? 6 : 0);
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  /** A comma-separated file with quotes, enough for these two. */
  private static final class Table {
    static List<Map<String, String>> read(Path file) throws IOException {
      List<Map<String, String>> rows = new ArrayList<>();
      List<String> lines = Files.readAllLines(file);
      List<String> header = cells(lines.get(0));
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = cells(line);
        Map<String, String> row = new HashMap<>();
        for (int c = 0; c < header.size(); c++) {
          row.put(header.get(c), cells.get(c));
        }
        rows.add(row);
      }
      return rows;
    }

    private static List<String> cells(String line) {
      List<String> cells = new ArrayList<>();
      StringBuilder cell = new StringBuilder();
      boolean quoted = false;
      for (char c : (line + ",").toCharArray()) {
        if (c == '"') {
          quoted = !quoted;
        } else if (c == ',' && !quoted) {
          cells.add(cell.toString());
          cell.setLength(0);
        } else {
          cell.append(c);
        }
      }
      return cells;
    }
  }
}
