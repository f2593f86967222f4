package app.mentoring.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a page read a record: {@code #{row.name}} calls {@code name()}, a component or another
 * method without arguments that the record declares. An {@code Optional} reads as what is in it, or
 * null. EL 5 knows only getters.
 */
public class RecordElResolver extends ELResolver {

  private static final Set<String> NOT_FACTS = Set.of("toString", "hashCode");

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    Method accessor = accessor(base, property);
    if (accessor == null) {
      return null;
    }
    context.setPropertyResolved(base, property);
    try {
      Object value = accessor.invoke(base);
      return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    } catch (InvocationTargetException thrown) {
      throw new ELException(thrown.getCause());
    } catch (IllegalAccessException hidden) {
      throw new ELException(hidden);
    }
  }

  @Override
  public @Nullable Class<?> getType(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    Method accessor = accessor(base, property);
    if (accessor == null) {
      return null;
    }
    context.setPropertyResolved(base, property);
    return accessor.getReturnType();
  }

  @Override
  public void setValue(
      ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
    if (accessor(base, property) != null) {
      throw new PropertyNotWritableException("a record does not change: " + property);
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
    if (accessor(base, property) == null) {
      return false;
    }
    context.setPropertyResolved(base, property);
    return true;
  }

  @Override
  public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return base instanceof Record ? String.class : null;
  }

  private static @Nullable Method accessor(@Nullable Object base, @Nullable Object property) {
    if (!(base instanceof Record) || property == null || NOT_FACTS.contains(property)) {
      return null;
    }
    try {
      Method method = base.getClass().getMethod(property.toString());
      if (method.getDeclaringClass() == Object.class || method.getReturnType() == void.class) {
        return null;
      }
      method.setAccessible(true);
      return method;
    } catch (NoSuchMethodException none) {
      return null;
    }
  }
}
