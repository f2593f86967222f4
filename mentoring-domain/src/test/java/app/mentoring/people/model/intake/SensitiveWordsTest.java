package app.mentoring.people.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is never brought in, and what is not mistaken for it. */
class SensitiveWordsTest {

  @Test
  void columns_of_special_facts_are_found_in_english() {
    assertThat(
            List.of(
                "Ethnicity",
                "ethnic origin",
                "Country of origin",
                "Race",
                "Nationality",
                "Religion",
                "religious belief",
                "Faith",
                "Sexual orientation",
                "orientation",
                "Gender",
                "gender_identity",
                "Sex",
                "Health",
                "healthConditions",
                "Disability",
                "Disabled?",
                "Trade Union",
                "union member",
                "Age",
                "AGE GROUP",
                "Date of birth",
                "birthDate",
                "DOB",
                "match with similar identity",
                "identity to match",
                "characteristics",
                "Pregnant",
                "Political views",
                "Marital status"))
        .allMatch(SensitiveWords::in);
  }

  @Test
  void columns_of_special_facts_are_found_in_german() {
    assertThat(
            List.of(
                "Herkunft",
                "Herkunftsland",
                "Ethnische Zugehörigkeit",
                "Staatsangehörigkeit",
                "Migrationshintergrund",
                "Religion",
                "Religionszugehörigkeit",
                "Konfession",
                "Glaube",
                "Weltanschauung",
                "Sexuelle Orientierung",
                "Geschlecht",
                "Geschlechtsidentität",
                "Anrede",
                "Gesundheit",
                "Gesundheitszustand",
                "Behinderung",
                "Schwerbehindert",
                "Grad der Behinderung",
                "Gewerkschaft",
                "Gewerkschaftsmitglied",
                "Alter",
                "Altersgruppe",
                "Geburtsdatum",
                "Geburtsjahr",
                "GEBURTSTAG",
                "Identität",
                "Merkmale",
                "Familienstand"))
        .allMatch(SensitiveWords::in);
  }

  @Test
  void harmless_columns_are_not_mistaken_for_them() {
    assertThat(
            List.of(
                "Language",
                "Languages",
                "Manager",
                "Line manager e-mail",
                "Percentage",
                "Grade",
                "Stage",
                "first name",
                "both mentor and mentee",
                "profession",
                "organisation",
                "Kalender",
                "Absender",
                "Verwalter",
                "Mitarbeiter",
                "Standort",
                "Abteilung",
                "Management",
                "Message",
                "biography",
                "Sprachen",
                "Vorgesetzte",
                "Essex office",
                "Reunion",
                "Original name",
                "Altona",
                "Traces",
                "Healthcare skills"))
        .noneMatch(SensitiveWords::in);
  }
}
