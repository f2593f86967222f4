package app.mentoring.people.faces;

import app.mentoring.people.api.SheetField;
import app.mentoring.people.application.SheetView;
import java.io.Serializable;

/** A column on the page, and what it becomes. */
public class ColumnChoice implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SheetView.Column column;
  private SheetField field;

  ColumnChoice(SheetView.Column column) {
    this.column = column;
    this.field = column.proposal();
  }

  public SheetView.Column getColumn() {
    return column;
  }

  public SheetField getField() {
    return field;
  }

  public void setField(SheetField field) {
    this.field = field;
  }
}
