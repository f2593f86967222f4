package app.mentoring.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordElResolverTest {

  private record Row(String name, Optional<String> note) {
    public int length() {
      return name.length();
    }
  }

  private final RecordElResolver resolver = new RecordElResolver();
  private final Row row = new Row("Amina", Optional.empty());

  @Test
  void componentsAndWhatARecordSaysOfItselfAreRead() {
    Context context = new Context();

    assertThat(resolver.getValue(context, row, "name")).isEqualTo("Amina");
    assertThat(resolver.getValue(context, row, "length")).isEqualTo(5);
    assertThat(context.isPropertyResolved()).isTrue();
    assertThat(resolver.isReadOnly(context, row, "name")).isTrue();
  }

  @Test
  void anOptionalIsReadAsItsContentOrNull() {
    assertThat(resolver.getValue(new Context(), row, "note")).isNull();
    assertThat(resolver.getValue(new Context(), new Row("x", Optional.of("y")), "note"))
        .isEqualTo("y");
  }

  @Test
  void whatIsNoRecordOrNoPartOfItIsLeftToOthers() {
    Context context = new Context();

    assertThat(resolver.getValue(context, "text", "length")).isNull();
    assertThat(resolver.getValue(context, row, "unknown")).isNull();
    assertThat(resolver.getValue(context, row, "hashCode")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void aRecordDoesNotChange() {
    assertThatThrownBy(() -> resolver.setValue(new Context(), row, "name", "x"))
        .isInstanceOf(PropertyNotWritableException.class);
  }

  private static final class Context extends ELContext {
    @Override
    public @Nullable ELResolver getELResolver() {
      return null;
    }

    @Override
    public @Nullable FunctionMapper getFunctionMapper() {
      return null;
    }

    @Override
    public @Nullable VariableMapper getVariableMapper() {
      return null;
    }
  }
}
