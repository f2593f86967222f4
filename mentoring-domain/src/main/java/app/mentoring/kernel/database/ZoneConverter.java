package app.mentoring.kernel.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A zone is its IANA name in the database. */
@Converter(autoApply = true)
public class ZoneConverter implements AttributeConverter<ZoneId, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable ZoneId zone) {
    return zone == null ? null : zone.getId();
  }

  @Override
  public @Nullable ZoneId convertToEntityAttribute(@Nullable String name) {
    return name == null ? null : ZoneId.of(name);
  }
}
