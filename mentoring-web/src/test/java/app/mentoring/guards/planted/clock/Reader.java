package app.mentoring.guards.planted.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** Reads the machine's clock, zone and language in every way. */
public final class Reader {

  private Reader() {}

  @SuppressWarnings({"JavaTimeDefaultTimeZone", "JavaUtilDate"})
  public static List<Object> read(Clock handedOver) {
    return List.of(
        Instant.now(handedOver),
        Instant.now(),
        LocalDate.now(),
        ZonedDateTime.now(ZoneId.of("UTC")),
        ZoneId.systemDefault(),
        Locale.getDefault(),
        new Date(),
        System.currentTimeMillis());
  }
}
