package app.mentoring.organization.faces;

import app.mentoring.organization.api.LinkKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The first password of somebody who was invited. */
@Named
@ViewScoped
public class InvitationBacking extends ChoosePassword {

  private static final long serialVersionUID = 1L;

  public InvitationBacking() {
    super(LinkKind.INVITATION);
  }
}
