package app.mentoring.kernel;

/**
 * There is nothing here for this caller. An unknown id, another organization's id and a thing that
 * the caller may not see are told apart by nobody: all of them answer with this.
 */
public final class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotFound() {
    super("not found");
  }
}
