package app.mentoring.guards;

import app.mentoring.kernel.Owned;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What every entity must be, each rule with what its breach would cost a person. */
final class EntityRules {

  /** The few that belong to no organization, and why. This list may only shrink. */
  static final Map<String, String> COMMON =
      Map.of(
          "app.mentoring.organization.model.Organization", "is the organization itself",
          "app.mentoring.organization.model.Pace", "slows guesses at organizations; hashes only",
          "app.mentoring.platform.sealing.Installation", "one row about the whole installation");

  private static final Set<String> PLAIN =
      Set.of(
          String.class.getName(),
          LocalDate.class.getName(),
          "int",
          "long",
          "boolean",
          "double",
          Integer.class.getName(),
          Long.class.getName(),
          Boolean.class.getName(),
          Double.class.getName());

  private final Set<String> converted;
  private final Map<String, String> common;

  EntityRules(JavaClasses product, Map<String, String> common) {
    this.converted = autoConverted(product);
    this.common = common;
  }

  static List<JavaClass> entities(JavaClasses classes) {
    return classes.stream().filter(each -> each.isAnnotatedWith(Entity.class)).toList();
  }

  /** The types that a converter of ours turns into a column by itself. */
  private static Set<String> autoConverted(JavaClasses product) {
    return product.stream()
        .filter(each -> each.isAnnotatedWith(Converter.class))
        .filter(each -> each.getAnnotationOfType(Converter.class).autoApply())
        .map(each -> (ParameterizedType) each.reflect().getGenericInterfaces()[0])
        .map(type -> type.getActualTypeArguments()[0].getTypeName())
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Every breach of one entity, in words. */
  List<String> breaches(JavaClass entity) {
    List<String> breaches = new ArrayList<>();
    String name = entity.getName();
    if (!entity.isAssignableTo(Owned.class) && !common.containsKey(name)) {
      breaches.add(name + " is nobody's: extend Owned, or any organization may read it");
    }
    if (entity.getAllFields().stream().noneMatch(f -> f.isAnnotatedWith(Version.class))) {
      breaches.add(name + " has no @Version: a late writer would overwrite an earlier one");
    }
    entity.getMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> method.getName().matches("set[A-Z].*"))
        .forEach(method -> breaches.add(method.getFullName() + " lets anybody bypass the rules"));
    entity.getAllFields().stream()
        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
        .filter(field -> !field.isAnnotatedWith(Transient.class))
        .forEach(field -> breaches.addAll(breaches(field)));
    return breaches;
  }

  private List<String> breaches(JavaField field) {
    List<String> breaches = new ArrayList<>();
    if (!field.getModifiers().contains(JavaModifier.PRIVATE)) {
      breaches.add(field.getFullName() + " is not private");
    }
    if (field.isAnnotatedWith(ElementCollection.class) || field.isAnnotatedWith(JoinTable.class)) {
      breaches.add(field.getFullName() + ": its rows would get no organization");
    } else if (!isColumn(field) && !isPart(field)) {
      breaches.add(
          field.getFullName() + ": a " + field.getRawType().getName() + " is stored as bytes");
    }
    return breaches;
  }

  private boolean isColumn(JavaField field) {
    JavaClass type = field.getRawType();
    if (type.isEnum()) {
      return field.isAnnotatedWith(Convert.class)
          || (field.isAnnotatedWith(Enumerated.class)
              && field.getAnnotationOfType(Enumerated.class).value() == EnumType.STRING);
    }
    return PLAIN.contains(type.getName())
        || converted.contains(type.getName())
        || field.isAnnotatedWith(Convert.class);
  }

  /** Parts of one aggregate refer to each other; they live in one package. */
  private static boolean isPart(JavaField field) {
    boolean refers =
        field.isAnnotatedWith(OneToMany.class) || field.isAnnotatedWith(ManyToOne.class);
    return refers
        && field.getType().getAllInvolvedRawTypes().stream()
            .filter(type -> type.isAnnotatedWith(Entity.class))
            .allMatch(type -> type.getPackageName().equals(field.getOwner().getPackageName()));
  }
}
