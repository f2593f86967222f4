package app.mentoring.organization.api;

/** The names of {@link Role} for annotations. */
public final class Roles {

  public static final String PARTICIPANT = "participant";
  public static final String COORDINATOR = "coordinator";
  public static final String SPONSOR = "sponsor";
  public static final String ADMINISTRATOR = "administrator";

  private Roles() {}
}
