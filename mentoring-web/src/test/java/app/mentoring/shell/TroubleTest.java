package app.mentoring.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.kernel.NotFound;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import jakarta.persistence.OptimisticLockException;
import org.junit.jupiter.api.Test;

class TroubleTest {

  @Test
  void theCauseIsFoundHoweverDeepItIsWrapped() {
    RuleViolation no = new RuleViolation(Refusal.of("meeting.in-the-past"));

    Trouble.Found found =
        Trouble.in(new FacesException(new EJBException("x", new EJBException(no))));

    assertThat(found.trouble()).isEqualTo(Trouble.REFUSED);
    assertThat(found.cause()).isSameAs(no);
  }

  @Test
  void eachExceptionHasItsPage() {
    assertThat(Trouble.in(new NotFound()).trouble().page).isEqualTo("not-found");
    assertThat(Trouble.in(new EJBAccessException("no")).trouble().status).isEqualTo(403);
    assertThat(Trouble.in(new RuntimeException(new OptimisticLockException())).trouble())
        .isEqualTo(Trouble.CHANGED_MEANWHILE);
  }

  @Test
  void whatNobodyExpectedIsAFailure() {
    IllegalStateException bug = new IllegalStateException(new IllegalArgumentException());

    assertThat(Trouble.in(bug)).isEqualTo(new Trouble.Found(Trouble.FAILED, bug));
  }

  @Test
  void anExceptionThatCausesItselfDoesNotHangThePage() {
    Exception one = new Exception("one");
    one.initCause(new Exception("two", one));

    assertThat(Trouble.in(one).trouble()).isEqualTo(Trouble.FAILED);
  }
}
