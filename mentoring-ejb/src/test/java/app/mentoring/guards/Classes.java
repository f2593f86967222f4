package app.mentoring.guards;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;

/** The product's classes, from folders or jars, without those of its tests. */
final class Classes {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter().withImportOption(Classes::isShipped).importPackages("app.mentoring");

  private Classes() {}

  static JavaClasses ofTheProduct() {
    return PRODUCT;
  }

  private static boolean isShipped(Location location) {
    return !location.contains("/test-classes/") && !location.contains("-tests.jar");
  }
}
