package app.mentoring.organization.faces;

import static app.mentoring.organization.faces.Doorstep.text;

import app.mentoring.kernel.Page;
import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.AccountState;
import app.mentoring.organization.application.AccountDesk;
import app.mentoring.organization.application.AccountQuery;
import app.mentoring.organization.application.AccountRow;
import app.mentoring.platform.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list of accounts, and the invitations that go out from it. */
@Named("accountListBacking")
@ViewScoped
public class PeopleBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SIZE = 25;

  @Inject private AccountDesk desk;
  @Inject private Texts texts;

  private @Nullable String q;
  private @Nullable String state;
  private @Nullable String after;
  private transient @Nullable List<AccountRow> rows;
  private @Nullable String next;
  private Map<AccountState, Long> counts = new EnumMap<>(AccountState.class);
  private Map<String, Boolean> chosen = new HashMap<>();
  private int asked;
  private boolean askedForAll;

  public void open() {
    Page<AccountRow> page =
        desk.page(new AccountQuery(text(q), wished(), null, blankToNull(after), SIZE));
    rows = page.rows();
    next = page.next();
    counts = new EnumMap<>(desk.counts());
  }

  private @Nullable AccountState wished() {
    return Arrays.stream(AccountState.values())
        .filter(each -> each.name().equals(state))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String blankToNull(@Nullable String value) {
    return text(value).isBlank() ? null : value;
  }

  /** Says how many mails would go out, and sends none. */
  public void askForChosen() {
    askedForAll = false;
    asked = picked().size();
    if (asked == 0) {
      say(FacesMessage.SEVERITY_WARN, texts.get(locale(), "organization.people.none-chosen"));
    }
  }

  public void askForAll() {
    askedForAll = true;
    asked =
        (int) Math.min(AccountDesk.MOST_AT_ONCE, counts.getOrDefault(AccountState.IMPORTED, 0L));
  }

  public void forget() {
    asked = 0;
  }

  public void invite() {
    int sent = askedForAll ? desk.inviteImported() : desk.invite(picked());
    asked = 0;
    chosen = new HashMap<>();
    say(FacesMessage.SEVERITY_INFO, texts.get(locale(), "organization.people.invited", sent));
    open();
  }

  private List<PersonId> picked() {
    return chosen.entrySet().stream()
        .filter(entry -> Boolean.TRUE.equals(entry.getValue()))
        .map(entry -> new PersonId(entry.getKey()))
        .toList();
  }

  private static void say(FacesMessage.Severity severity, String text) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
  }

  private static java.util.Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  /** Reads the rows again where the view came back from another node. */
  public List<AccountRow> getRows() {
    if (rows == null) {
      open();
    }
    return rows == null ? List.of() : rows;
  }

  /** One state to filter by. */
  public record Filter(AccountState state, long count, boolean here) {}

  public List<Filter> getFilters() {
    return Arrays.stream(AccountState.values())
        .map(each -> new Filter(each, counts.getOrDefault(each, 0L), each.name().equals(state)))
        .toList();
  }

  public long getTotal() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  public long getImported() {
    return counts.getOrDefault(AccountState.IMPORTED, 0L);
  }

  /** How the state of an account looks. */
  public String kind(AccountState of) {
    return switch (of) {
      case ACTIVE -> "good";
      case INVITED -> "note";
      case IMPORTED -> "watch";
      case CLOSED -> "rest";
    };
  }

  public boolean invitable(AccountRow row) {
    return row.state() == AccountState.IMPORTED || row.state() == AccountState.INVITED;
  }

  public int getAsked() {
    return asked;
  }

  public @Nullable String getNext() {
    return next;
  }

  /** The same list from its beginning. */
  public String getFirstPage() {
    return "/organization/people?q=" + encoded(q) + "&state=" + encoded(state);
  }

  /** The same list after the rows that are shown. */
  public String getNextPage() {
    return getFirstPage() + "&after=" + encoded(next);
  }

  private static String encoded(@Nullable String value) {
    return URLEncoder.encode(text(value), StandardCharsets.UTF_8);
  }

  public Map<String, Boolean> getChosen() {
    return chosen;
  }

  public @Nullable String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q;
  }

  public @Nullable String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state;
  }

  public @Nullable String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after;
  }
}
