package app.mentoring.matching.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.jspecify.annotations.Nullable;

/** A person as one field carries them: id, a slash, name. Only the id is believed. */
@FacesConverter(value = "matching.choice", managed = true)
public class ChoiceConverter implements Converter<Choice> {

  private static final int ID = 36;

  @Override
  public @Nullable Choice getAsObject(
      FacesContext faces, UIComponent component, @Nullable String text) {
    int slash = text == null ? -1 : text.indexOf('/');
    return text == null || slash < 1 || slash > ID
        ? null
        : new Choice(text.substring(0, slash), text.substring(slash + 1));
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, @Nullable Choice choice) {
    return choice == null ? "" : choice.id() + "/" + choice.name();
  }
}
