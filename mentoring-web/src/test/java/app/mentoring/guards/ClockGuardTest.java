package app.mentoring.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The time is read in one place, and nothing depends on the machine's zone or language: a shared
 * server may stand anywhere, and a test must be able to say what day it is.
 */
class ClockGuardTest {

  private static final Set<String> READERS =
      Set.of("app.mentoring.platform.SystemClock", "app.mentoring.matching.console");

  private static final Set<String> FORBIDDEN =
      Set.of(
          "java.time.Clock.systemUTC()",
          "java.time.Clock.systemDefaultZone()",
          "java.time.ZoneId.systemDefault()",
          "java.util.Locale.getDefault()",
          "java.util.TimeZone.getDefault()",
          "java.util.Calendar.getInstance()",
          "java.util.Date.<init>()",
          "java.lang.System.currentTimeMillis()");

  @Test
  void nobodyReadsTheClockButItsProducer() {
    assertThat(breaches(House.ofTheProduct())).isEmpty();
  }

  @Test
  void plantedReadersAreFound() {
    assertThat(breaches(House.planted("clock")))
        .anyMatch(breach -> breach.contains("LocalDate.now()"))
        .anyMatch(breach -> breach.contains("Instant.now()"))
        .anyMatch(breach -> breach.contains("ZonedDateTime.now(java.time.ZoneId)"))
        .anyMatch(breach -> breach.contains("ZoneId.systemDefault()"))
        .anyMatch(breach -> breach.contains("Locale.getDefault()"))
        .anyMatch(breach -> breach.contains("Date.<init>()"))
        .anyMatch(breach -> breach.contains("System.currentTimeMillis()"))
        .noneMatch(breach -> breach.contains("now(java.time.Clock)"));
  }

  private static List<String> breaches(House house) {
    return house.classes().stream()
        .filter(type -> READERS.stream().noneMatch(type.getName()::startsWith))
        .flatMap(type -> type.getAccessesFromSelf().stream())
        .filter(access -> reads(access))
        .map(JavaAccess::getDescription)
        .toList();
  }

  /** {@code now(Clock)} is fine: somebody handed the clock over. */
  private static boolean reads(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String call = access.getTarget().getFullName();
    boolean now =
        owner.getPackageName().equals("java.time")
            && access.getTarget().getName().equals("now")
            && !call.contains("java.time.Clock");
    return now || FORBIDDEN.contains(call);
  }
}
