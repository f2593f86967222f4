package app.mentoring.guards;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.guards.planted.BrokenEntity;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EntityGuardTest {

  @Test
  void everyEntityHasAnOrganizationAVersionAndSoundFieldsAndNoSetter() {
    EntityRules rules = new EntityRules(Classes.ofTheProduct(), EntityRules.COMMON);
    List<JavaClass> entities = EntityRules.entities(Classes.ofTheProduct());

    assertThat(entities).hasSizeGreaterThan(10);
    assertThat(entities.stream().flatMap(entity -> rules.breaches(entity).stream())).isEmpty();
  }

  @Test
  void theListOfThoseThatBelongToNobodyNamesOnlyWhatThereIs() {
    assertThat(EntityRules.entities(Classes.ofTheProduct()).stream().map(JavaClass::getName))
        .containsAll(EntityRules.COMMON.keySet());
  }

  @Test
  void aPlantedEntityThatBreaksEveryRuleIsFoundOut() {
    EntityRules rules = new EntityRules(Classes.ofTheProduct(), Map.of());
    JavaClass planted = new ClassFileImporter().importClass(BrokenEntity.class);

    assertThat(rules.breaches(planted))
        .anyMatch(breach -> breach.contains("extend Owned"))
        .anyMatch(breach -> breach.contains("no @Version"))
        .anyMatch(breach -> breach.contains("setKey"))
        .anyMatch(breach -> breach.contains("a java.util.UUID is stored as bytes"))
        .anyMatch(breach -> breach.contains("a java.time.OffsetDateTime"))
        .anyMatch(breach -> breach.contains("a java.time.temporal.ChronoUnit"))
        .anyMatch(breach -> breach.contains("words: its rows would get no organization"))
        .anyMatch(breach -> breach.contains("open is not private"));
  }
}
