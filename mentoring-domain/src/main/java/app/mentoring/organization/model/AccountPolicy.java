package app.mentoring.organization.model;

import app.mentoring.kernel.Decision;
import app.mentoring.kernel.Refusal;
import java.util.regex.Pattern;

/** What a log-in name may be: an e-mail address, because the links of this context go there. */
public final class AccountPolicy {

  private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+");
  private static final int LONGEST = 254;

  private AccountPolicy() {}

  public static Decision mayOpen(String login) {
    String key = Account.key(login);
    return Decision.refuseIf(
        key.length() > LONGEST || !ADDRESS.matcher(key).matches(),
        Refusal.of("organization.login-malformed"));
  }
}
