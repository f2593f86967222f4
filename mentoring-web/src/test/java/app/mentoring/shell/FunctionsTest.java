package app.mentoring.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.kernel.PersonId;
import org.junit.jupiter.api.Test;

class FunctionsTest {

  @Test
  void initialsAreTheFirstLettersOfTheFirstAndTheLastName() {
    assertThat(Functions.initials("Amina Njoroge")).isEqualTo("AN");
    assertThat(Functions.initials("  José  María de la Cruz ")).isEqualTo("JC");
    assertThat(Functions.initials("élodie")).isEqualTo("É");
    assertThat(Functions.initials("𝒜lpha 𝒵eta")).isEqualTo("𝒜𝒵");
    assertThat(Functions.initials("")).isEmpty();
    assertThat(Functions.initials(null)).isEmpty();
  }

  @Test
  void thePersonsColourIsTheSameForTheIdAndItsText() {
    String id = "018f2c5e-7b1a-7c3d-8e4f-0123456789ab";

    assertThat(Functions.tone(id)).isBetween(0, 7).isEqualTo(Functions.tone(new PersonId(id)));
    assertThat(Functions.tone(3)).isEqualTo(3);
    assertThat(Functions.tone(-1)).isEqualTo(7);
    assertThat(Functions.tone(null)).isEqualTo(7);
  }

  @Test
  void onlyIconsThatPointSomewhereTurn() {
    assertThat(Functions.turns("arrow")).isEqualTo("turns");
    assertThat(Functions.turns("calendar")).isEmpty();
    assertThat(Functions.turns(null)).isEmpty();
  }

  @Test
  void aKeyIsPutTogether() {
    assertThat(Functions.join("shell.theme.", "dark")).isEqualTo("shell.theme.dark");
    assertThat(Functions.join("shell.theme.", null)).isEqualTo("shell.theme.");
  }
}
