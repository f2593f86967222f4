package app.mentoring.platform.sealing;

import app.mentoring.platform.Records;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares the key file with the one that this database was sealed with, once at start. With
 * another file, or none, everything that is not sealed goes on; sealed words are neither shown nor
 * written until the right file is back.
 */
@Singleton
@Startup
@DependsOn("Migration")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class KeyCheck {

  private static final System.Logger LOG = System.getLogger(KeyCheck.class.getName());

  @Inject private Records records;
  @Inject private KeyFile keyFile;

  private volatile SealUnreadable.@Nullable Cause trouble;

  @PostConstruct
  void compare() {
    EntityManager em = records.common();
    Installation installation = em.find(Installation.class, Installation.ONLY);
    if (installation == null) {
      installation = Installation.begin();
      em.persist(installation);
    }
    if (!keyFile.isPresent()) {
      trouble = SealUnreadable.Cause.KEY_FILE_MISSING;
    } else if (installation.keyCheck().isEmpty()) {
      installation.bindToKey(keyFile.check());
    } else if (!keyFile.opens(installation.keyCheck().orElseThrow())) {
      trouble = SealUnreadable.Cause.KEY_FILE_WRONG;
    }
    trouble().ifPresent(cause -> LOG.log(Level.WARNING, "sealed texts are closed: {0}", cause));
  }

  /** What stands between the installation and its sealed texts, if anything. */
  public Optional<SealUnreadable.Cause> trouble() {
    return Optional.ofNullable(trouble);
  }

  /**
   * Passes when sealed texts can be read and written.
   *
   * @throws SealUnreadable when they cannot
   */
  public void orThrow() {
    SealUnreadable.Cause cause = trouble;
    if (cause != null) {
      throw new SealUnreadable(cause);
    }
  }
}
