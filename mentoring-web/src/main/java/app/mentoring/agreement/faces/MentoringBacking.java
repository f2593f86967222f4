package app.mentoring.agreement.faces;

import app.mentoring.agreement.application.MentoringPage;
import app.mentoring.agreement.application.RelationshipService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The people I learn from and the people I help. */
@Named
@RequestScoped
public class MentoringBacking {

  @Inject private RelationshipService service;

  private @Nullable MentoringPage page;

  /** Reads the list. */
  public void open() {
    page = service.mine();
  }

  public @Nullable MentoringPage getPage() {
    return page;
  }
}
