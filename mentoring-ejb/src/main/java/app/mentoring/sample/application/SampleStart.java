package app.mentoring.sample.application;

import app.mentoring.kernel.Settings;
import app.mentoring.platform.PublicAddress;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * With {@code mentoring.sample}, and only then: makes the sample organizations when there is no
 * organization yet, and prints who may log in each time the server has started.
 */
@Singleton
@Startup
@DependsOn("KeyCheck")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleStart {

  private static final System.Logger LOG = System.getLogger(SampleStart.class.getName());
  private static final Path FOLDER = Path.of(Settings.text("mentoring.data.dir", "data"));

  /** Long enough for the server to have said that it is ready. */
  private static final Duration AFTER_READY = Duration.ofSeconds(2);

  @Inject private SampleFounding founding;
  @Inject private PublicAddress address;
  @Resource private TimerService timers;

  private final AccountList list = new AccountList(FOLDER);

  @PostConstruct
  void begin() {
    if (!Settings.flag("mentoring.sample")) {
      return;
    }
    try {
      if (Settings.flag("mentoring.fresh")) {
        int removed = FreshStart.here(FOLDER).removeSample();
        LOG.log(Level.INFO, "fresh start: {0} sample organizations removed", removed);
      }
      List<SampleAccount> made = founding.foundWhereNothingIs();
      if (!made.isEmpty()) {
        list.write(made);
      }
    } catch (IOException | SQLException failed) {
      throw new EJBException("the sample could not be made", failed);
    }
    if (list.isThere()) {
      timers.createSingleActionTimer(AFTER_READY.toMillis(), new TimerConfig(null, false));
    }
  }

  /** Past the server's log, whose lines would tear the table apart. */
  @Timeout
  void print() {
    PrintStream terminal =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    try {
      terminal.println();
      terminal.println(AccountList.table(address.base(), list.read()));
      terminal.println();
      terminal.println("  These people are invented. The table also stands in " + list.file());
      terminal.println();
      terminal.flush();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
