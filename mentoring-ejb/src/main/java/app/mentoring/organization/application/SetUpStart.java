package app.mentoring.organization.application;

import app.mentoring.kernel.Settings;
import app.mentoring.platform.PublicAddress;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/** Tells whoever installs the product how to found the first organization, once, in the log. */
@Singleton
@Startup
@DependsOn("KeyCheck")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class SetUpStart {

  private static final System.Logger LOG = System.getLogger(SetUpStart.class.getName());

  @Inject private SetUp setUp;
  @Inject private PublicAddress address;

  @PostConstruct
  void begin() {
    if (Settings.flag("mentoring.sample")) {
      return;
    }
    setUp.open(Settings.flag("mentoring.setup.renew")).ifPresentOrElse(this::tell, this::remind);
  }

  private void tell(String secret) {
    LOG.log(
        Level.WARNING,
        "First start: found your organization at {0} with this one-time secret, which is not"
            + " shown again: {1}",
        address.link("/front/setup"),
        secret);
  }

  private void remind() {
    if (setUp.isOpen()) {
      LOG.log(
          Level.WARNING,
          "Nobody has founded an organization yet: {0} waits for the secret that the first start"
              + " logged. If it is lost, start once with -Dmentoring.setup.renew=true",
          address.link("/front/setup"));
    }
  }
}
