package app.mentoring.organization.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.kernel.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

  private static final List<String> OWN =
      List.of("Aurora Water", "aurora", "Mara Lindqvist", "mara.lindqvist@aurora.example");

  private static List<String> refusals(String password) {
    return PasswordPolicy.mayBe(password, OWN).refusals().stream().map(Refusal::code).toList();
  }

  @Test
  void fifteenCharactersAreEnoughAndFourteenAreNot() {
    assertThat(refusals("kelp-tram-fjord")).isEmpty();
    assertThat(refusals("kelp-tram-fjor")).containsExactly("organization.password-too-short");
  }

  @Test
  void charactersAreCountedAsPeopleCountThem() {
    assertThat(refusals("🦊🐢🌵🎻🚲🧩🍋")).containsExactly("organization.password-too-short");
    assertThat(refusals("🦊🐢🌵🎻🚲🧩🍋🪁🐝🎯🌊🧭🍄🎈🪴")).isEmpty();
  }

  @Test
  void aHundredAndTwentyEightAreTheMost() {
    String words = "kelp tram fjord plum gazebo ";

    assertThat(refusals(words.repeat(5).substring(0, 128))).isEmpty();
    assertThat(refusals(words.repeat(5).substring(0, 129)))
        .containsExactly("organization.password-too-long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "passwordpassword",
        "P4$$w0rd-P4$$w0rd!",
        "Mentoring-2026-Aurora",
        "maralindqvist1987",
        "LINDQVIST-aurora-water",
        "123456789012345",
        "qwertzuiopasdfgh",
        "aaaaaaaaaaaaaaaaaaa",
        "abcabcabcabcabc",
        "hallo1hallo1hallo1",
        "1q2w3e4r5t-welcome",
        "---------------!-!",
        "correct horse battery staple"
      })
  void whatGuessersTryFirstIsRefused(String password) {
    assertThat(refusals(password)).containsExactly("organization.password-obvious");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "839201748573920",
        "fifteen small ducks",
        "raka-jaha-zaha-semu",
        "Straßenbahnhaltestelle 7",
        "welcome to my purple submarine",
        "всегда пью чай с мятой"
      })
  void noKindOfCharacterIsAskedFor(String password) {
    assertThat(refusals(password)).isEmpty();
  }
}
