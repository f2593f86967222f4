package app.mentoring.kernel.database;

import app.mentoring.kernel.SealedText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A sealed text is its cipher text in the database. */
@Converter(autoApply = true)
public class SealedTextConverter implements AttributeConverter<SealedText, String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable SealedText text) {
    return text == null ? null : text.cipher();
  }

  @Override
  public @Nullable SealedText convertToEntityAttribute(@Nullable String cipher) {
    return cipher == null ? null : new SealedText(cipher);
  }
}
