package app.mentoring.people.faces;

import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was typed into a field of picked things and not yet picked: it counts as picked. */
final class TypedRest {

  private TypedRest() {}

  /** The picked, and the rest if there is one. */
  static List<String> with(List<String> picked, FacesContext faces, String field) {
    List<String> all = new ArrayList<>(picked);
    Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
    sent.forEach(
        (name, value) -> {
          if (name.endsWith(":" + field + "_input") && !value.isBlank()) {
            all.add(value);
          }
        });
    return all;
  }
}
