package app.mentoring.platform.sealing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one row about the installation as a whole: by which key file it seals, and whether it was set
 * up. It belongs to no organization.
 */
@Entity
@Table(name = "installation")
public class Installation {

  /** The id of the only row. */
  public static final int ONLY = 1;

  @Id
  @Column(name = "id", nullable = false)
  private int id;

  @Column(name = "key_check")
  private @Nullable String keyCheck;

  @Column(name = "setup_hash")
  private @Nullable String setupHash;

  @Column(name = "setup_done_at")
  private @Nullable Instant setupDoneAt;

  @Version
  @Column(name = "version", nullable = false)
  private int version;

  protected Installation() {}

  public static Installation begin() {
    Installation installation = new Installation();
    installation.id = ONLY;
    return installation;
  }

  /** A known text sealed with the key file, by which a wrong file is noticed. */
  public Optional<String> keyCheck() {
    return Optional.ofNullable(keyCheck);
  }

  public void bindToKey(String check) {
    this.keyCheck = check;
  }

  /** The hash of the one-time secret for the set-up page, while that page is open. */
  public Optional<String> setupHash() {
    return Optional.ofNullable(setupHash);
  }

  public void openSetup(String secretHash) {
    this.setupHash = secretHash;
  }

  /** Closes the set-up page for ever. */
  public void finishSetup(Instant now) {
    this.setupHash = null;
    this.setupDoneAt = now;
  }

  public boolean isSetUp() {
    return setupDoneAt != null;
  }
}
