package app.mentoring.organization.model;

import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.LinkKind;
import java.util.List;
import java.util.Optional;

/** The links of the current organization. */
public interface AccessTokens {

  /** By the secret that stands in the link; spent and expired ones are found too. */
  Optional<AccessToken> withSecret(LinkKind kind, String secret);

  /** Those of a person that are not spent, of every kind, expired or not. */
  List<AccessToken> openOf(PersonId person);

  void add(AccessToken token);
}
