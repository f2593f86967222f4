package app.mentoring.people.model.intake;

import app.mentoring.kernel.Decision;
import app.mentoring.kernel.Refusal;
import app.mentoring.people.api.SheetField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What each column of a sheet becomes.
 *
 * @param fields one for each column, in order
 */
public record ColumnPlan(List<SheetField> fields) {

  public ColumnPlan {
    fields = List.copyOf(fields);
  }

  /**
   * Whether people can be brought in this way: an address and a name are there, nothing stands
   * twice where once is meant, and nothing sensitive is taken.
   */
  public Decision fits(Sheet sheet) {
    Decision decision =
        Decision.refuseIf(
                fields.size() != sheet.headers().size(),
                Refusal.of("people.columns-differ", fields.size(), sheet.headers().size()))
            .and(
                Decision.refuseIf(
                    columns(SheetField.EMAIL).isEmpty(), Refusal.of("people.no-email-column")))
            .and(Decision.refuseIf(!named(), Refusal.of("people.no-name-column")));
    for (SheetField field : SheetField.values()) {
      decision =
          decision.and(
              Decision.refuseIf(
                  !field.isRepeatable() && columns(field).size() > 1,
                  Refusal.of("people.column-twice", field, names(sheet, field))));
    }
    for (String header : sensitive(sheet)) {
      decision = decision.and(Decision.refused(Refusal.of("people.column-sensitive", header)));
    }
    return decision;
  }

  private boolean named() {
    return !columns(SheetField.NAME).isEmpty()
        || !columns(SheetField.FIRST_NAME).isEmpty()
        || !columns(SheetField.LAST_NAME).isEmpty();
  }

  private List<String> sensitive(Sheet sheet) {
    List<String> taken = new ArrayList<>();
    for (int i = 0; i < Math.min(fields.size(), sheet.headers().size()); i++) {
      if (fields.get(i) != SheetField.LEAVE_OUT && SensitiveWords.in(sheet.headers().get(i))) {
        taken.add(sheet.headers().get(i));
      }
    }
    return taken;
  }

  private String names(Sheet sheet, SheetField field) {
    return columns(field).stream()
        .filter(column -> column < sheet.headers().size())
        .map(sheet.headers()::get)
        .collect(Collectors.joining(", "));
  }

  /** The columns that become this, from the left. */
  public List<Integer> columns(SheetField field) {
    return IntStream.range(0, fields.size()).filter(i -> fields.get(i) == field).boxed().toList();
  }
}
