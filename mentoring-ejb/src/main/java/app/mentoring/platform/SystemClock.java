package app.mentoring.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place where the time is read. Services inject {@link Clock}. */
@ApplicationScoped
public class SystemClock {

  @Produces
  Clock utc() {
    return Clock.systemUTC();
  }
}
