package app.mentoring.shell;

import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.platform.sealing.SealUnreadable;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import org.jspecify.annotations.Nullable;

/** What an exception means to the person in front of the page. */
enum Trouble {
  /** A rule said no: the reasons are shown where the person is. */
  REFUSED(409, "refused"),
  /** Somebody else was faster: what was typed stays on the page. */
  CHANGED_MEANWHILE(409, "refused"),
  NOT_FOUND(404, "not-found"),
  FORBIDDEN(403, "forbidden"),
  /** Sealed words cannot be opened now, or never again. */
  SEALED(503, "unavailable"),
  /** The page is too old to answer. */
  EXPIRED(200, "expired"),
  /** A bug, or something that the product needs is away. */
  FAILED(500, "failed");

  private static final int DEEPEST = 20;

  final int status;
  final String page;

  Trouble(int status, String page) {
    this.status = status;
    this.page = page;
  }

  /** A trouble and the exception in the chain that tells it. */
  record Found(Trouble trouble, Throwable cause) {}

  static Found in(Throwable thrown) {
    Throwable at = thrown;
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      Trouble trouble = of(at);
      if (trouble != FAILED) {
        return new Found(trouble, at);
      }
      at = next(at);
    }
    return new Found(FAILED, thrown);
  }

  private static @Nullable Throwable next(Throwable at) {
    Throwable cause = at.getCause();
    return cause == null && at instanceof EJBException ejb ? ejb.getCausedByException() : cause;
  }

  private static Trouble of(Throwable at) {
    if (at instanceof RuleViolation) {
      return REFUSED;
    }
    if (at instanceof NotFound) {
      return NOT_FOUND;
    }
    if (at instanceof SealUnreadable) {
      return SEALED;
    }
    if (at instanceof ViewExpiredException) {
      return EXPIRED;
    }
    if (at instanceof EJBAccessException) {
      return FORBIDDEN;
    }
    return at instanceof OptimisticLockException ? CHANGED_MEANWHILE : FAILED;
  }
}
