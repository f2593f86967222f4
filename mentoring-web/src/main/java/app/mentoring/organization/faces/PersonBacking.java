package app.mentoring.organization.faces;

import static app.mentoring.organization.faces.Doorstep.text;

import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.PersonId;
import app.mentoring.organization.api.AccountState;
import app.mentoring.organization.api.Role;
import app.mentoring.organization.application.AccountDesk;
import app.mentoring.organization.application.AccountRow;
import app.mentoring.platform.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One account on the administrator's desk. */
@Named("accountOfBacking")
@ViewScoped
public class PersonBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AccountDesk desk;
  @Inject private Texts texts;

  private @Nullable String id;
  private transient @Nullable AccountRow row;
  private Role[] roles = new Role[0];

  public void open() {
    row = desk.account(person());
    roles = row.roles().toArray(new Role[0]);
  }

  public void save() {
    Set<Role> wanted = EnumSet.noneOf(Role.class);
    wanted.addAll(List.of(roles));
    desk.assign(person(), wanted);
    say("organization.person.saved");
    open();
  }

  public void invite() {
    desk.invite(List.of(person()));
    say("organization.person.invited");
    open();
  }

  public void close() {
    desk.close(person());
    say("organization.person.closed");
    open();
  }

  private PersonId person() {
    String wanted = text(id);
    if (wanted.isBlank() || wanted.length() > 36) {
      throw new NotFound();
    }
    return new PersonId(wanted);
  }

  private void say(String key) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String said = texts.get(faces.getViewRoot().getLocale(), key);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, said, null));
  }

  /** Read again where the view came back from another node. */
  public AccountRow getRow() {
    if (row == null) {
      row = desk.account(person());
    }
    return row;
  }

  public List<Role> getOffered() {
    return List.of(Role.COORDINATOR, Role.SPONSOR, Role.ADMINISTRATOR);
  }

  public boolean isInvitable() {
    return getRow().state() == AccountState.IMPORTED || getRow().state() == AccountState.INVITED;
  }

  public boolean isClosed() {
    return getRow().state() == AccountState.CLOSED;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public Role[] getRoles() {
    return roles.clone();
  }

  public void setRoles(Role[] roles) {
    this.roles = roles.clone();
  }
}
