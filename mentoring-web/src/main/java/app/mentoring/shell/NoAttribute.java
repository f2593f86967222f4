package app.mentoring.shell;

import jakarta.el.MethodExpression;
import jakarta.el.ValueExpression;
import jakarta.faces.view.Location;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagException;
import org.jspecify.annotations.Nullable;

/** An attribute that a page did not write: null wherever it is read. */
final class NoAttribute extends TagAttribute {

  private final Location location;
  private final String name;

  NoAttribute(Location location, String name) {
    this.location = location;
    this.name = name;
  }

  @Override
  public boolean getBoolean(FaceletContext context) {
    return false;
  }

  @Override
  public int getInt(FaceletContext context) {
    return 0;
  }

  @Override
  public String getLocalName() {
    return name;
  }

  @Override
  public Location getLocation() {
    return location;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public MethodExpression getMethodExpression(
      FaceletContext context, Class type, Class[] parameters) {
    throw new TagException(getTag(), name + " is missing");
  }

  @Override
  public String getNamespace() {
    return "";
  }

  @Override
  public @Nullable Object getObject(FaceletContext context) {
    return null;
  }

  @Override
  public String getQName() {
    return name;
  }

  @Override
  public String getValue() {
    return "";
  }

  @Override
  public String getValue(FaceletContext context) {
    return "";
  }

  @Override
  @SuppressWarnings("rawtypes")
  public @Nullable Object getObject(FaceletContext context, Class type) {
    return null;
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  public ValueExpression getValueExpression(FaceletContext context, Class type) {
    return context.getExpressionFactory().createValueExpression(context, "#{null}", type);
  }

  @Override
  public boolean isLiteral() {
    return true;
  }
}
