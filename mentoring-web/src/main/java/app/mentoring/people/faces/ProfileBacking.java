package app.mentoring.people.faces;

import app.mentoring.people.api.CareerStage;
import app.mentoring.people.api.WeeklyHours;
import app.mentoring.people.api.WeeklyHours.Span;
import app.mentoring.people.api.WorkingValue;
import app.mentoring.people.application.HoursLine;
import app.mentoring.people.application.MyProfile;
import app.mentoring.people.application.PlacesAndLanguages;
import app.mentoring.people.application.ProfileService;
import app.mentoring.people.application.SaveProfile;
import app.mentoring.platform.Texts;
import app.mentoring.shell.Reader;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page on which people write their own profile. */
@Named
@ViewScoped
public class ProfileBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProfileService service;
  @Inject private Texts texts;
  @Inject private Reader reader;

  private final ProfileForm form = new ProfileForm();

  /** Reads the profile as it is. */
  public void open() {
    form.show(service.mine(), locale());
  }

  /** Keeps what stands on the page. */
  public void save() {
    FacesContext faces = FacesContext.getCurrentInstance();
    Set<String> languages =
        TypedRest.with(form.getLanguages(), faces, "languages").stream()
            .map(name -> PlacesAndLanguages.language(name).orElse(name))
            .collect(Collectors.toSet());
    MyProfile kept =
        service.save(
            new SaveProfile(
                form.getVersion(),
                form.getName(),
                PlacesAndLanguages.zone(form.getZone()).orElse(null),
                form.getLanguage(),
                languages,
                form.getStage(),
                TypedRest.with(form.getOffered(), faces, "offered"),
                TypedRest.with(form.getWanted(), faces, "wanted"),
                form.getValues().isEmpty() ? Set.of() : EnumSet.copyOf(form.getValues()),
                hours(),
                form.getStory()));
    form.show(kept, locale());
    reader.forget();
    faces.addMessage(
        null,
        new FacesMessage(
            FacesMessage.SEVERITY_INFO,
            texts.get(Locale.forLanguageTag(kept.language()), "people.profile.saved"),
            null));
  }

  private WeeklyHours hours() {
    List<Span> spans = new ArrayList<>();
    form.getHours()
        .forEach((day, line) -> spans.addAll(HoursLine.read(day, line).orElse(List.of())));
    return new WeeklyHours(spans);
  }

  /** Says beside the field when a place is not known. */
  public void checkZone(FacesContext faces, UIComponent field, @Nullable Object value) {
    String text = Objects.toString(value, "");
    if (!text.isBlank() && PlacesAndLanguages.zone(text).isEmpty()) {
      throw wrong("people.refusal.zone-unknown", text);
    }
  }

  /** Says beside the field when a line of hours cannot be understood. */
  public void checkHours(FacesContext faces, UIComponent field, @Nullable Object value) {
    if (HoursLine.read(DayOfWeek.MONDAY, Objects.toString(value, "")).isEmpty()) {
      throw wrong("people.profile.hours.unclear");
    }
  }

  private ValidatorException wrong(String key, Object... arguments) {
    return new ValidatorException(
        new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.get(locale(), key, arguments), null));
  }

  /** Skills in use, and last what was typed, so that a new one can be picked too. */
  public List<String> skillsLike(String typed) {
    List<String> skills = new ArrayList<>(service.skillsLike(typed));
    if (skills.stream().noneMatch(skill -> skill.equalsIgnoreCase(typed.strip()))) {
      skills.add(typed.strip());
    }
    return skills;
  }

  public List<String> zonesLike(String typed) {
    return PlacesAndLanguages.zonesLike(typed, locale());
  }

  public List<String> languagesLike(String typed) {
    return PlacesAndLanguages.languagesLike(typed, locale());
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  public ProfileForm getForm() {
    return form;
  }

  public CareerStage[] getStages() {
    return CareerStage.values();
  }

  public WorkingValue[] getValues() {
    return WorkingValue.values();
  }

  public DayOfWeek[] getDays() {
    return DayOfWeek.values();
  }

  /** The languages of the interface. */
  public List<String> getInterfaces() {
    return Texts.LANGUAGES.stream().map(Locale::getLanguage).toList();
  }
}
