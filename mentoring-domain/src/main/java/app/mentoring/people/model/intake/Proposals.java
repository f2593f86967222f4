package app.mentoring.people.model.intake;

import app.mentoring.people.api.SheetField;
import app.mentoring.people.model.EmailAddress;
import app.mentoring.people.model.Places;
import app.mentoring.people.model.SpokenLanguages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Proposes what each column of a sheet becomes: by its name, in doubt by its values, and nothing
 * where it speaks of what is never brought in. Each proposal is one that would work: two columns
 * are not proposed for one place, and names of managers not as their addresses.
 */
public final class Proposals {

  private static final int LOOKED_AT = 200;
  private static final int LONG_TEXT = 60;
  private static final int EXAMPLE = 60;

  private Proposals() {}

  /** One column each, in the order of the sheet. */
  public static List<Column> of(Sheet sheet) {
    Set<SheetField> taken = EnumSet.noneOf(SheetField.class);
    List<Column> columns = new ArrayList<>();
    boolean addressNamed =
        sheet.headers().stream()
            .anyMatch(
                name -> ColumnNames.field(name) == SheetField.EMAIL && !SensitiveWords.in(name));
    for (int i = 0; i < sheet.headers().size(); i++) {
      String header = sheet.headers().get(i);
      List<String> values = sheet.values(i).limit(LOOKED_AT).toList();
      boolean sensitive = SensitiveWords.in(header);
      SheetField field = sensitive ? SheetField.LEAVE_OUT : field(header, values, addressNamed);
      boolean freeText = !sensitive && (field == SheetField.STORY || isLong(values));
      if (freeText && values.stream().anyMatch(SensitiveWords::in)
          || !field.isRepeatable() && !taken.add(field)) {
        field = SheetField.LEAVE_OUT;
      }
      columns.add(new Column(header, field, sensitive, freeText, example(values)));
    }
    return columns;
  }

  private static SheetField field(String header, List<String> values, boolean addressNamed) {
    SheetField field = ColumnNames.field(header);
    if (field == SheetField.LEAVE_OUT && !addressNamed && mostly(values, SheetField.EMAIL)) {
      return SheetField.EMAIL;
    }
    return mostly(values, field) ? field : SheetField.LEAVE_OUT;
  }

  /** At least half of the values can be read as this; a column without values can. */
  private static boolean mostly(List<String> values, SheetField field) {
    long readable = values.stream().filter(value -> readable(value, field)).count();
    return readable * 2 >= values.size() && (field != SheetField.EMAIL || readable > 0);
  }

  private static boolean readable(String value, SheetField field) {
    return switch (field) {
      case EMAIL, MANAGER_EMAIL -> EmailAddress.isAddress(value);
      case ZONE -> Places.zone(value).isPresent();
      case CAREER_STAGE -> CareerWords.stage(value).isPresent();
      case LANGUAGES, INTERFACE_LANGUAGE ->
          Words.list(value).stream().anyMatch(each -> SpokenLanguages.code(each).isPresent());
      default -> true;
    };
  }

  private static boolean isLong(List<String> values) {
    return values.stream().mapToInt(String::length).average().orElse(0) > LONG_TEXT;
  }

  private static String example(List<String> values) {
    String first = values.isEmpty() ? "" : values.get(0).replaceAll("\\s+", " ");
    return first.codePointCount(0, first.length()) <= EXAMPLE
        ? first
        : first.substring(0, first.offsetByCodePoints(0, EXAMPLE)) + "…";
  }
}
