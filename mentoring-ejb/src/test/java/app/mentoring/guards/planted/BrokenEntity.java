package app.mentoring.guards.planted;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Breaks every rule of entities at once. */
@Entity
public class BrokenEntity {

  @Id private @Nullable String id;
  private @Nullable UUID key;
  private @Nullable OffsetDateTime when;
  private @Nullable ChronoUnit unit;
  @ElementCollection private List<String> words = List.of();
  int open;

  public @Nullable String id() {
    return id;
  }

  public void setKey(UUID key) {
    this.key = key;
  }

  @Override
  public String toString() {
    return "" + key + when + unit + words + open;
  }
}
