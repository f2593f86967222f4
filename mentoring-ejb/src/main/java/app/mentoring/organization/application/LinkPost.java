package app.mentoring.organization.application;

import app.mentoring.organization.api.LinkKind;
import app.mentoring.organization.model.AccessToken;
import app.mentoring.organization.model.AccessTokens;
import app.mentoring.organization.model.Account;
import app.mentoring.organization.model.Organization;
import app.mentoring.organization.model.Organizations;
import app.mentoring.platform.Caller;
import app.mentoring.platform.Ids;
import app.mentoring.platform.PublicAddress;
import app.mentoring.platform.Texts;
import app.mentoring.platform.outbox.Mail;
import app.mentoring.platform.outbox.Outbox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes the links by which people choose their password, and mails them. A newer link of a kind
 * ends the older ones, so that of all the mails in a box only the last one works.
 */
@Dependent
public class LinkPost {

  @Inject private AccessTokens tokens;
  @Inject private Organizations organizations;
  @Inject private Outbox outbox;
  @Inject private PublicAddress address;
  @Inject private Texts texts;
  @Inject private Caller caller;
  @Inject private Ids ids;
  @Inject private Clock clock;

  /**
   * Writes the link and its mail as part of the running transaction.
   *
   * @param reader the language of who asked for the mail; empty for the organization's
   */
  void send(LinkKind kind, Account account, Optional<Locale> reader) {
    Instant now = clock.instant();
    tokens.openOf(account.person()).stream()
        .filter(older -> older.kind() == kind)
        .forEach(older -> older.spend(now));
    String secret = ids.secret();
    tokens.add(AccessToken.issue(ids.next(), account.person(), kind, secret, now));
    Organization organization = organizations.withId(caller.organization()).orElseThrow();
    String link =
        address.link(path(kind) + "?organization=" + organization.slug() + "&token=" + secret);
    String key = "organization.mail." + kind.name().toLowerCase(Locale.ROOT);
    Locale language = reader.orElseGet(() -> Locale.forLanguageTag(organization.language()));
    outbox.send(
        Mail.plain(
            account.name(),
            account.login(),
            texts.get(language, key + ".subject", organization.name()),
            texts.get(language, key + ".text", account.name(), organization.name(), link)));
  }

  private static String path(LinkKind kind) {
    return switch (kind) {
      case INVITATION -> "/front/invitation";
      case RESET -> "/front/reset";
    };
  }
}
