package app.mentoring.organization.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.LinkKind;
import app.mentoring.organization.model.AccessToken;
import app.mentoring.test.TestDatabase;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JpaAccessTokensTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  @Test
  void aLinkWorksForItsOwnKindInItsOwnOrganizationOnly() {
    try (TestDatabase database = TestDatabase.h2()) {
      database.account(TestDatabase.AURORA, "mara");
      database.run(
          records ->
              new JpaAccessTokens(records)
                  .add(
                      AccessToken.issue(
                          "t", new PersonId("mara"), LinkKind.INVITATION, "secret", NOW)));

      database.run(
          records -> {
            JpaAccessTokens tokens = new JpaAccessTokens(records);
            assertThat(tokens.withSecret(LinkKind.INVITATION, "secret")).isPresent();
            assertThat(tokens.withSecret(LinkKind.RESET, "secret")).isEmpty();
            assertThat(tokens.withSecret(LinkKind.INVITATION, AccessToken.hash("secret")))
                .as("who reads the database cannot follow the link")
                .isEmpty();
          });
      database.run(
          TestDatabase.MERIDIAN,
          records ->
              assertThat(new JpaAccessTokens(records).withSecret(LinkKind.INVITATION, "secret"))
                  .isEmpty());
    }
  }

  @Test
  void whatIsSpentIsNoLongerOpen() {
    try (TestDatabase database = TestDatabase.h2()) {
      database.account(TestDatabase.AURORA, "mara");
      PersonId mara = new PersonId("mara");
      database.run(
          records -> {
            AccessToken token = AccessToken.issue("t", mara, LinkKind.RESET, "secret", NOW);
            new JpaAccessTokens(records).add(token);
            new JpaAccessTokens(records)
                .add(AccessToken.issue("u", mara, LinkKind.INVITATION, "other", NOW));
            token.spend(NOW);
          });

      database.run(
          records ->
              assertThat(new JpaAccessTokens(records).openOf(mara))
                  .extracting(AccessToken::kind)
                  .containsExactly(LinkKind.INVITATION));
    }
  }
}
