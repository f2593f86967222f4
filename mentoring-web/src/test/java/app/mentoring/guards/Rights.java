package app.mentoring.guards;

import app.mentoring.platform.SystemJob;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Each public method of a service says who may call it. A forgotten right is open on one server and
 * closed on another; either way somebody reads what is not theirs, or cannot work.
 */
final class Rights {

  private static final Set<String> ROLES =
      Set.of("participant", "coordinator", "sponsor", "administrator");

  private final House house;
  private final Set<String> open;

  /**
   * The rights of a house.
   *
   * @param open names of the services that a stranger may call
   */
  Rights(House house, Set<String> open) {
    this.house = house;
    this.open = open;
  }

  List<String> breaches() {
    return services()
        .flatMap(service -> service.getMethods().stream())
        .filter(Rights::isCallable)
        .flatMap(method -> breach(method).stream())
        .sorted()
        .toList();
  }

  Stream<JavaClass> services() {
    return house.classes().stream()
        .filter(
            type ->
                type.isAnnotatedWith(Stateless.class)
                    || type.isAnnotatedWith(Singleton.class)
                    || type.isAnnotatedWith(Stateful.class)
                    || type.isAnnotatedWith(MessageDriven.class));
  }

  private static boolean isCallable(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getModifiers().contains(JavaModifier.STATIC)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private Optional<String> breach(JavaMethod method) {
    Optional<RolesAllowed> roles = right(method, RolesAllowed.class);
    String name = method.getFullName();
    if (roles.isPresent()) {
      return ROLES.containsAll(Set.of(roles.get().value()))
          ? Optional.empty()
          : Optional.of(name + ": nobody has that role");
    }
    if (right(method, PermitAll.class).isEmpty()) {
      return Optional.of(name + " says not who may call it");
    }
    boolean system = right(method, SystemJob.class).isPresent();
    return system || open.contains(method.getOwner().getName())
        ? Optional.empty()
        : Optional.of(name + " is open to everybody");
  }

  /** On the method, else on its class; a right on the method replaces the class's. */
  private static <A extends Annotation> Optional<A> right(JavaMethod method, Class<A> type) {
    Optional<A> own = method.tryGetAnnotationOfType(type);
    boolean replaced =
        type != SystemJob.class
            && (method.isAnnotatedWith(RolesAllowed.class)
                || method.isAnnotatedWith(PermitAll.class));
    return own.isPresent() || replaced ? own : method.getOwner().tryGetAnnotationOfType(type);
  }
}
