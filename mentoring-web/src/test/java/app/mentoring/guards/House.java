package app.mentoring.guards;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The product's classes as a house: {@code app.mentoring.<context>.<layer>}. The planted houses of
 * the guards' own tests stand elsewhere and are read in the same way.
 *
 * @param root the package that holds the contexts
 */
record House(String root, JavaClasses classes) {

  /** Rooms beside the contexts: they belong to everybody. */
  static final Set<String> COMMON = Set.of("kernel", "platform", "shell");

  /** Where a class lives; the layer is empty directly under the context. */
  record Place(String context, String layer) {

    boolean isCommon() {
      return COMMON.contains(context);
    }
  }

  /** Everything that is shipped. */
  static House ofTheProduct() {
    return Shipped.HOUSE;
  }

  /** Read once: it takes seconds. */
  private static final class Shipped {
    static final House HOUSE =
        new House(
            "app.mentoring",
            new ClassFileImporter()
                .withImportOption(House::isShipped)
                .importPackages("app.mentoring"));
  }

  /** A house built to break the rules. */
  static House planted(String name) {
    String root = House.class.getPackageName() + ".planted." + name;
    return new House(root, new ClassFileImporter().importPackages(root));
  }

  private static boolean isShipped(Location location) {
    return !location.contains("/test-classes/") && !location.contains("-tests.jar");
  }

  /** The place of a class of ours; empty for anything from outside. */
  Optional<Place> place(JavaClass type) {
    JavaClass base = type.getBaseComponentType();
    Optional<Place> here = place(root, base.getPackageName());
    return here.isPresent() ? here : place("app.mentoring", base.getPackageName());
  }

  private static Optional<Place> place(String root, String name) {
    if (!name.startsWith(root + ".")) {
      return Optional.empty();
    }
    String[] parts = name.substring(root.length() + 1).split("\\.");
    return Optional.of(new Place(parts[0], parts.length > 1 ? parts[1] : ""));
  }

  /** Every use of one class by another. */
  Stream<Dependency> uses() {
    return classes.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
  }
}
