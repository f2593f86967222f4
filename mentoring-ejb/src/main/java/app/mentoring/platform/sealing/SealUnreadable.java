package app.mentoring.platform.sealing;

/**
 * Sealed text cannot be opened: the key file is missing or another one, the author's key was
 * destroyed, or somebody changed the cipher text. The message never says what was inside.
 */
public final class SealUnreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why, for the page: the whole installation, or only these words. */
  public enum Cause {
    KEY_FILE_MISSING,
    KEY_FILE_WRONG,
    KEY_DESTROYED,
    CIPHER_CHANGED
  }

  private final Cause reason;

  public SealUnreadable(Cause reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Cause reason() {
    return reason;
  }
}
