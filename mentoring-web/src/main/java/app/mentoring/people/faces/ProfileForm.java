package app.mentoring.people.faces;

import app.mentoring.people.api.CareerStage;
import app.mentoring.people.api.WorkingValue;
import app.mentoring.people.application.HoursLine;
import app.mentoring.people.application.MyProfile;
import app.mentoring.people.application.PlacesAndLanguages;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of the profile page. */
public class ProfileForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private int version;
  private boolean visible;
  private String id = "";
  private String email = "";
  private String workplace = "";
  private String name = "";
  private String zone = "";
  private String language = "";
  private List<String> languages = new ArrayList<>();
  private @Nullable CareerStage stage;
  private List<String> offered = new ArrayList<>();
  private List<String> wanted = new ArrayList<>();
  private List<WorkingValue> values = new ArrayList<>();
  private final Map<DayOfWeek, String> hours = new EnumMap<>(DayOfWeek.class);
  private String story = "";

  /** Shows a profile; languages are named as the reader calls them. */
  void show(MyProfile mine, Locale reader) {
    version = mine.version();
    visible = mine.visible();
    id = mine.id();
    email = mine.email();
    workplace =
        Stream.of(mine.jobTitle(), mine.department(), mine.site())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    name = mine.name();
    zone = mine.zone() == null ? "" : PlacesAndLanguages.shown(mine.zone().getId());
    language = mine.language();
    languages =
        mine.languages().stream()
            .map(code -> PlacesAndLanguages.languageName(code, reader))
            .sorted()
            .collect(Collectors.toCollection(ArrayList::new));
    stage = mine.stage();
    offered = new ArrayList<>(mine.offered());
    wanted = new ArrayList<>(mine.wanted());
    values = mine.values().stream().sorted().collect(Collectors.toCollection(ArrayList::new));
    for (DayOfWeek day : DayOfWeek.values()) {
      hours.put(day, HoursLine.write(day, mine.hours()));
    }
    story = mine.story();
  }

  public int getVersion() {
    return version;
  }

  public boolean isVisible() {
    return visible;
  }

  public String getId() {
    return id;
  }

  public String getEmail() {
    return email;
  }

  /** Job, department and site in one line, as far as known. */
  public String getWorkplace() {
    return workplace;
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = text(name);
  }

  public String getZone() {
    return zone;
  }

  public void setZone(@Nullable String zone) {
    this.zone = text(zone);
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public List<String> getLanguages() {
    return languages;
  }

  public void setLanguages(@Nullable List<String> languages) {
    this.languages = list(languages);
  }

  public @Nullable CareerStage getStage() {
    return stage;
  }

  public void setStage(@Nullable CareerStage stage) {
    this.stage = stage;
  }

  public List<String> getOffered() {
    return offered;
  }

  public void setOffered(@Nullable List<String> offered) {
    this.offered = list(offered);
  }

  public List<String> getWanted() {
    return wanted;
  }

  public void setWanted(@Nullable List<String> wanted) {
    this.wanted = list(wanted);
  }

  public List<WorkingValue> getValues() {
    return values;
  }

  public void setValues(@Nullable List<WorkingValue> values) {
    this.values = list(values);
  }

  /** A line for each day, as people write it. */
  public Map<DayOfWeek, String> getHours() {
    return hours;
  }

  public String getStory() {
    return story;
  }

  public void setStory(@Nullable String story) {
    this.story = text(story);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static <T> List<T> list(@Nullable List<T> value) {
    return value == null ? new ArrayList<>() : new ArrayList<>(value);
  }
}
