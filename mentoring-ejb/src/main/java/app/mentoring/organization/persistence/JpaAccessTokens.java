package app.mentoring.organization.persistence;

import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.LinkKind;
import app.mentoring.organization.model.AccessToken;
import app.mentoring.organization.model.AccessTokens;
import app.mentoring.platform.Records;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Links of the caller's organization. */
@Dependent
public class JpaAccessTokens implements AccessTokens {

  @Inject private Records records;

  protected JpaAccessTokens() {}

  /** Outside a container, for tests. */
  public JpaAccessTokens(Records records) {
    this.records = records;
  }

  @Override
  public Optional<AccessToken> withSecret(LinkKind kind, String secret) {
    return records
        .query("AccessToken.byHash", AccessToken.class)
        .setParameter("kind", kind)
        .setParameter("hash", AccessToken.hash(secret))
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<AccessToken> openOf(PersonId person) {
    return records
        .query("AccessToken.openOfPerson", AccessToken.class)
        .setParameter("person", person.value())
        .getResultList();
  }

  @Override
  public void add(AccessToken token) {
    records.em().persist(token);
  }
}
