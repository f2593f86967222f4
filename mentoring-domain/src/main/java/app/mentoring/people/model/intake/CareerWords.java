package app.mentoring.people.model.intake;

import app.mentoring.people.api.CareerStage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What organizations call the stages of a career: plain words in English and German, and the grades
 * of the British civil service from AA to SCS4.
 */
final class CareerWords {

  private static final Map<String, CareerStage> STAGES = new HashMap<>();

  static {
    words(
        CareerStage.STARTING,
        "starting trainee apprentice intern graduate entry entrylevel student azubi auszubildende"
            + " auszubildender praktikant praktikantin berufseinstieg berufseinsteiger"
            + " berufseinsteigerin einsteiger amanfang startingout werkstudent werkstudentin"
            + " volontar aa ao");
    words(
        CareerStage.EARLY,
        "early junior firstyears earlycareer ersteJahre nachwuchs associate young eo heo");
    words(
        CareerStage.MIDDLE,
        "middle mid midlevel midcareer professional experienced intermediate regular erfahren"
            + " fachkraft berufserfahren specialist seo grade7 g7");
    words(
        CareerStage.SENIOR,
        "senior expert principal staff teamlead lead sehrerfahren experte expertin teamleitung"
            + " teamleiter teamleiterin grade6 g6 scs1");
    words(
        CareerStage.LEADING,
        "leading leader director head executive management manager vp clevel leitung fuhrung"
            + " fuhrungskraft infuhrung leadingothers abteilungsleitung geschaftsfuhrung vorstand"
            + " direktor direktorin scs scs2 scs3 scs4");
  }

  private CareerWords() {}

  private static void words(CareerStage stage, String list) {
    for (String word : list.split(" ")) {
      STAGES.put(Words.joined(word), stage);
    }
  }

  static Optional<CareerStage> stage(String value) {
    return Optional.ofNullable(STAGES.get(Words.joined(value)));
  }
}
