package app.mentoring.organization.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RolePolicyTest {

  @Test
  void theLastAdministratorStays() {
    assertThat(RolePolicy.mayStopAdministrating(true, 0).isAllowed()).isFalse();
    assertThat(RolePolicy.mayStopAdministrating(true, 1).isAllowed()).isTrue();
  }

  @Test
  void whoIsNoAdministratorMayAlwaysGo() {
    assertThat(RolePolicy.mayStopAdministrating(false, 0).isAllowed()).isTrue();
  }
}
