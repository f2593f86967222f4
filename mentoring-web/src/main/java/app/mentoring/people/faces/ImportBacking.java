package app.mentoring.people.faces;

import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import app.mentoring.people.api.SheetField;
import app.mentoring.people.application.ImportReport;
import app.mentoring.people.application.ImportService;
import app.mentoring.people.application.SheetView;
import app.mentoring.platform.Texts;
import app.mentoring.shell.Step;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Bringing people in, step by step: choose a file, match its columns, try, do. */
@Named
@ViewScoped
public class ImportBacking implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final List<String> STEPS = List.of("choose", "match", "try", "done");

  private static final int SHOWN = 80;

  @Inject private ImportService service;
  @Inject private Texts texts;

  private transient @Nullable Part upload;
  private byte[] file = new byte[0];
  private String fileName = "";
  private @Nullable SheetView sheet;
  private List<ColumnChoice> choices = new ArrayList<>();
  private List<SheetField> tried = List.of();
  private @Nullable ImportReport report;
  private int step;
  private boolean large;

  /** Opens the page for administrators only; says so when a file was too large to arrive. */
  public void open() {
    int megabytes = service.mostMegabytes();
    if (large) {
      FacesContext.getCurrentInstance()
          .addMessage(
              null,
              new FacesMessage(
                  FacesMessage.SEVERITY_ERROR,
                  texts.get(locale(), Refusal.of("people.file-too-large", megabytes)),
                  null));
    }
  }

  /** Takes the file and proposes what its columns become. */
  public void look() throws IOException {
    Part part = upload;
    upload = null;
    if (part == null || part.getSize() == 0) {
      throw new RuleViolation(Refusal.of("people.file-missing"));
    }
    try (InputStream content = part.getInputStream()) {
      byte[] bytes = content.readAllBytes();
      SheetView seen = service.look(bytes);
      file = bytes;
      sheet = seen;
    }
    fileName = Objects.toString(part.getSubmittedFileName(), "").replaceAll(".*[/\\\\]", "");
    choices = new ArrayList<>();
    sheet.columns().forEach(column -> choices.add(new ColumnChoice(column)));
    report = null;
    step = 1;
  }

  /** The dry run. */
  public void tryOut() {
    List<SheetField> columns = choices.stream().map(ColumnChoice::getField).toList();
    report = service.tryOut(file, columns);
    tried = columns;
    step = 2;
  }

  /** Brings in what was tried. */
  public void bringIn() {
    report = service.bringIn(file, tried);
    file = new byte[0];
    step = 3;
  }

  /** Back to the columns. */
  public void match() {
    step = 1;
  }

  /** Back to the beginning. */
  public void again() {
    file = new byte[0];
    sheet = null;
    report = null;
    step = 0;
  }

  /** Sends the bad lines as a file. */
  public void download() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    byte[] problems = service.problemFile(getReport(), locale());
    ExternalContext outside = faces.getExternalContext();
    outside.responseReset();
    outside.setResponseContentType("text/csv; charset=UTF-8");
    outside.setResponseContentLength(problems.length);
    outside.setResponseHeader(
        "Content-Disposition",
        "attachment; filename=\"" + texts.get(locale(), "people.import.file") + "\"");
    outside.getResponseOutputStream().write(problems);
    faces.responseComplete();
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  /** The steps, and where the import stands. */
  public List<Step> getSteps() {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < STEPS.size(); i++) {
      String name = texts.get(locale(), "people.import.step." + STEPS.get(i));
      Step.State state =
          i < step || step == STEPS.size() - 1
              ? Step.State.DONE
              : i == step ? Step.State.CURRENT : Step.State.AHEAD;
      steps.add(new Step(name, state, null));
    }
    return steps;
  }

  public String getStep() {
    return STEPS.get(step);
  }

  /** The answer of each step in one sentence. */
  public String getHeading() {
    return switch (getStep()) {
      case "choose" -> texts.get(locale(), "people.import.heading.choose");
      case "match" ->
          texts.get(locale(), "people.import.heading.match", getSheet().rows(), fileName);
      case "try" ->
          texts.get(
              locale(), "people.import.heading.try", getReport().ready(), getReport().heldBack());
      default -> texts.get(locale(), "people.import.heading.done", getReport().ready());
    };
  }

  public String getLead() {
    return texts.get(locale(), "people.import.lead." + getStep(), fileName);
  }

  public SheetView getSheet() {
    return Objects.requireNonNull(sheet);
  }

  /** How the file was read: encoding and separator. */
  public String getReading() {
    String separator =
        switch (getSheet().delimiter()) {
          case ',' -> "comma";
          case ';' -> "semicolon";
          case '|' -> "bar";
          default -> "tab";
        };
    return texts.get(
        locale(),
        "people.import.reading",
        getSheet().charset(),
        texts.get(locale(), "people.import.separator." + separator),
        getSheet().columns().size());
  }

  public ImportReport getReport() {
    return Objects.requireNonNull(report);
  }

  /** What is wrong with a line, in the reader's language. */
  public String reason(ImportReport.BadLine bad) {
    return texts.get(locale(), bad.reason());
  }

  /** As much of a value as a table can bear. */
  public String beginning(String value) {
    return value.codePointCount(0, value.length()) <= SHOWN
        ? value
        : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
  }

  public List<ColumnChoice> getChoices() {
    return choices;
  }

  public List<SheetField> getFields() {
    return Arrays.asList(SheetField.values());
  }

  public boolean isLarge() {
    return large;
  }

  public void setLarge(boolean large) {
    this.large = large;
  }

  public @Nullable Part getUpload() {
    return upload;
  }

  public void setUpload(@Nullable Part upload) {
    this.upload = upload;
  }
}
