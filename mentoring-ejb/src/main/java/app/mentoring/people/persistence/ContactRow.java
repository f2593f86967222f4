package app.mentoring.people.persistence;

import app.mentoring.kernel.PersonId;
import app.mentoring.people.api.Contact;
import app.mentoring.people.api.PersonSummary;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The columns of a person that say who it is and how to write there. */
public record ContactRow(
    String id,
    String name,
    int tone,
    String email,
    String language,
    @Nullable ZoneId zone,
    @Nullable Instant welcomedAt) {

  PersonSummary summary(Supplier<ZoneId> usual) {
    return new PersonSummary(new PersonId(id), name, tone, zone == null ? usual.get() : zone);
  }

  Contact contact(Supplier<ZoneId> usual) {
    return new Contact(
        new PersonId(id),
        name,
        email,
        Locale.forLanguageTag(language),
        zone == null ? usual.get() : zone,
        welcomedAt != null);
  }
}
