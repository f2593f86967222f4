package app.mentoring.sample.application;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.organization.persistence.JpaOrganizations;
import app.mentoring.test.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreshStartTest {

  @ParameterizedTest
  @ValueSource(strings = {"h2", "mariadb"})
  void onlyWhatIsMarkedAsSampleGoes(String kind, @TempDir Path folder) throws Exception {
    try (TestDatabase database = kind.equals("h2") ? TestDatabase.h2() : TestDatabase.mariaDb()) {
      database.account(TestDatabase.AURORA, "mara");
      database.account(TestDatabase.MERIDIAN, "edwin");
      database.sql("update organization set sample = true where slug = 'aurora'");
      Files.createDirectories(folder.resolve("mail"));
      Files.writeString(folder.resolve("mail").resolve("one.eml"), "mail");
      Files.writeString(folder.resolve("mail").resolve("kept.txt"), "no mail");

      int removed = new FreshStart(database.source(), folder).removeSample();

      assertThat(removed).isEqualTo(1);
      database.run(
          records -> {
            assertThat(new JpaOrganizations(records).all())
                .extracting(organization -> organization.slug())
                .containsExactly("meridian");
            assertThat(records.em().createQuery("select a.id from Account a").getResultList())
                .as("accounts of what was removed")
                .isEmpty();
          });
      database.run(
          TestDatabase.MERIDIAN,
          records ->
              assertThat(records.em().createQuery("select a.id from Account a").getResultList())
                  .hasSize(1));
      assertThat(folder.resolve("mail")).isDirectoryContaining("glob:**kept.txt");
      assertThat(folder.resolve("mail")).isDirectoryNotContaining("glob:**.eml");
    }
  }
}
