package app.mentoring.people.model.intake;

import app.mentoring.kernel.Refusal;
import app.mentoring.people.api.SheetField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sheet understood: the people who can be brought in, and every reason why the others cannot. A
 * dry run and the import itself both begin with this.
 *
 * @param entries lines that will do, in the order of the sheet; each address once
 * @param problems of the lines that are held back, by line
 */
public record Intake(List<Entry> entries, List<Problem> problems) {

  public Intake {
    entries = List.copyOf(entries);
    problems = problems.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
  }

  /**
   * Understands a sheet.
   *
   * @param plan one that {@link ColumnPlan#fits} the sheet
   */
  public static Intake of(Sheet sheet, ColumnPlan plan) {
    List<Entry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (Sheet.Row row : sheet.rows()) {
      RowReader reader = new RowReader(sheet, plan, row);
      Optional<Entry> entry = reader.read();
      problems.addAll(reader.problems());
      entry.ifPresent(
          read -> {
            Integer earlier = lines.putIfAbsent(read.email().key(), read.line());
            if (earlier == null) {
              entries.add(read);
            } else {
              problems.add(
                  new Problem(
                      read.line(),
                      name(sheet, plan, SheetField.EMAIL),
                      read.email().text(),
                      Refusal.of("people.email-twice", earlier)));
            }
          });
    }
    return new Intake(entries, problems);
  }

  /** Every address that the sheet mentions, of people and of managers. */
  public Set<String> addresses() {
    Set<String> keys = new HashSet<>();
    for (Entry entry : entries) {
      keys.add(entry.email().key());
      if (entry.manager() != null) {
        keys.add(entry.manager().key());
      }
    }
    return keys;
  }

  /**
   * Holds back whoever names a manager that is neither known nor comes in with this sheet. Holding
   * one back may take others along whose manager that one is.
   *
   * @param known addresses of people who are here already
   */
  public Intake withManagers(Set<String> known, Sheet sheet, ColumnPlan plan) {
    List<Entry> remaining = entries;
    List<Problem> found = new ArrayList<>(problems);
    while (true) {
      Set<String> here = new HashSet<>(known);
      remaining.forEach(entry -> here.add(entry.email().key()));
      Map<Boolean, List<Entry>> split =
          remaining.stream().collect(Collectors.partitioningBy(entry -> isHere(entry, here)));
      List<Entry> lost = split.getOrDefault(false, List.of());
      if (lost.isEmpty()) {
        return new Intake(remaining, found);
      }
      String column = name(sheet, plan, SheetField.MANAGER_EMAIL);
      lost.forEach(
          entry ->
              found.add(
                  new Problem(
                      entry.line(),
                      column,
                      entry.manager() == null ? "" : entry.manager().text(),
                      Refusal.of("people.manager-unknown"))));
      remaining = split.getOrDefault(true, List.of());
    }
  }

  private static boolean isHere(Entry entry, Set<String> here) {
    return entry.manager() == null || here.contains(entry.manager().key());
  }

  private static String name(Sheet sheet, ColumnPlan plan, SheetField field) {
    return plan.columns(field).stream().findFirst().map(sheet.headers()::get).orElse("");
  }
}
