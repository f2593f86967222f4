package app.mentoring.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.mentoring.kernel.OrganizationId;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.organization.application.FrontDoor;
import app.mentoring.organization.model.Organization;
import app.mentoring.organization.model.Organizations;
import app.mentoring.platform.Caller;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({OnMariaDb.class, ArquillianExtension.class})
class ServicesIT {

  @Inject private FrontDoor frontDoor;
  @Inject private Organizations organizations;
  @Inject private Caller caller;
  @Inject private Probe probe;

  @Deployment
  static WebArchive war() {
    return WarWithTests.of(ServicesIT.class, OnMariaDb.class, Probe.class);
  }

  private OrganizationId organization(String slug) {
    return organizations.withSlug(slug).map(Organization::id).orElseThrow();
  }

  @Test
  void theSampleIsThereOnMariaDb() {
    assertThat(frontDoor.front("aurora")).isPresent();
    assertThat(frontDoor.front("nobody")).isEmpty();
  }

  @Test
  void aRefusalRollsBackEverythingOfItsTransaction() {
    caller.enterAsSystem(organization("aurora"));
    PersonId person = new PersonId(probe.somebody());
    long before = probe.grants();

    assertThatThrownBy(() -> probe.takeAndRefuse(person)).isInstanceOf(RuleViolation.class);

    assertThat(probe.grants()).isEqualTo(before).isPositive();
  }

  @Test
  void anotherOrganizationsRowsDoNotExist() {
    caller.enterAsSystem(organization("meridian"));
    String theirs = probe.somebody();
    assertThat(probe.exists(theirs)).isTrue();

    caller.leaveAsSystem();
    caller.enterAsSystem(organization("aurora"));

    assertThat(probe.exists(theirs)).isFalse();
    assertThat(probe.somebody()).isNotEqualTo(theirs);
  }

  @Test
  void withoutAnOrganizationThereIsNoData() {
    assertThatThrownBy(() -> probe.grants()).hasStackTraceContaining("no organization");
  }
}
