package app.mentoring.organization.faces;

import app.mentoring.organization.api.LinkKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** A new password for somebody who forgot the old one. */
@Named
@ViewScoped
public class ResetBacking extends ChoosePassword {

  private static final long serialVersionUID = 1L;

  public ResetBacking() {
    super(LinkKind.RESET);
  }
}
