package app.mentoring.organization.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.LinkKind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccessTokenTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  private static AccessToken token(LinkKind kind) {
    return AccessToken.issue("t", new PersonId("p"), kind, "secret", NOW);
  }

  @Test
  void anInvitationIsGoodForFourteenDaysAndNotAtTheirEnd() {
    assertThat(token(LinkKind.INVITATION).isGood(NOW.plus(Duration.ofDays(14)).minusNanos(1000)))
        .isTrue();
    assertThat(token(LinkKind.INVITATION).isGood(NOW.plus(Duration.ofDays(14)))).isFalse();
  }

  @Test
  void aResetIsGoodForAnHour() {
    assertThat(token(LinkKind.RESET).isGood(NOW.plusSeconds(3599))).isTrue();
    assertThat(token(LinkKind.RESET).isGood(NOW.plusSeconds(3600))).isFalse();
  }

  @Test
  void aLinkWorksOnce() {
    AccessToken token = token(LinkKind.RESET);

    token.spend(NOW.plusSeconds(1));

    assertThat(token.isGood(NOW.plusSeconds(1))).isFalse();
  }

  @Test
  void theSecretIsKeptAsItsHashOnly() {
    assertThat(AccessToken.hash("secret"))
        .isEqualTo("2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b");
  }
}
