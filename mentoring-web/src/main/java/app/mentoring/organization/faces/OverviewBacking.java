package app.mentoring.organization.faces;

import app.mentoring.organization.application.Overview;
import app.mentoring.organization.application.Readiness;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The administrator's list of what is still to be done. */
@Named
@RequestScoped
public class OverviewBacking {

  @Inject private Overview overview;

  private @Nullable Readiness readiness;

  @PostConstruct
  void read() {
    readiness = overview.readiness();
  }

  public @Nullable Readiness getReadiness() {
    return readiness;
  }
}
