package app.mentoring.organization.faces;

import static app.mentoring.organization.faces.Doorstep.text;

import app.mentoring.organization.application.WayIn;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a link to choose a new password; the answer never says whether there is such a person.
 */
@Named
@ViewScoped
public class ForgottenBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private WayIn wayIn;

  private @Nullable String organization;
  private @Nullable String login;
  private boolean asking;
  private boolean done;

  public void open() {
    if (text(organization).isBlank()) {
      organization = Doorstep.lastOrganization();
    }
    asking = text(organization).isBlank();
  }

  public void send() {
    wayIn.forgot(
        text(organization).strip(),
        text(login),
        FacesContext.getCurrentInstance().getViewRoot().getLocale(),
        Doorstep.source());
    done = true;
  }

  /** Whether nobody has said yet which organization. */
  public boolean isAsking() {
    return asking;
  }

  public boolean isDone() {
    return done;
  }

  public @Nullable String getOrganization() {
    return organization;
  }

  public void setOrganization(@Nullable String organization) {
    this.organization = organization;
  }

  public @Nullable String getLogin() {
    return login;
  }

  public void setLogin(@Nullable String login) {
    this.login = login;
  }
}
