package app.mentoring.sample.application;

import app.mentoring.people.api.CareerStage;
import app.mentoring.people.api.WeeklyHours;
import app.mentoring.people.api.WeeklyHours.Span;
import app.mentoring.people.api.WorkingValue;
import app.mentoring.sample.application.SampleCast.Character;
import app.mentoring.sample.application.SamplePerson.Place;
import app.mentoring.sample.application.SamplePerson.Site;
import app.mentoring.sample.application.SamplePlan.Department;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills an organization with people: a board, a head for each department, team leads below them,
 * and everybody else below those. Who stands further offers more of what the department knows, who
 * stands nearer to the beginning wants more of it; some look over the fence. The same plan makes
 * the same people, whatever the machine or the day.
 */
final class SampleGenerator {

  private static final List<String> EVERYWHERE =
      List.of(
          "giving feedback",
          "presenting to a board",
          "leading a first team",
          "time of one’s own",
          "facilitating meetings",
          "career planning",
          "writing clearly",
          "negotiating",
          "project planning",
          "delegating",
          "conflict at work",
          "coming back after a break");

  private static final int TEAM = 7;

  private final SamplePlan plan;
  private final Random random;
  private final SampleNames names;
  private final List<SamplePerson> people = new ArrayList<>();

  private SampleGenerator(SamplePlan plan) {
    this.plan = plan;
    this.random = new Random(plan.seed());
    this.names = new SampleNames(random, plan.cast().stream().map(Character::name).toList());
  }

  /** Managers stand before those whom they manage. */
  static List<SamplePerson> people(SamplePlan plan) {
    return new SampleGenerator(plan).fill();
  }

  private List<SamplePerson> fill() {
    castOf(CareerStage.LEADING).forEach(character -> add(character, -1));
    List<Department> departments =
        plan.departments().stream().filter(d -> !d.name().equals(plan.board())).toList();
    List<Integer> heads = new ArrayList<>();
    for (Department department : departments) {
      heads.add(people.size());
      invent(department, CareerStage.LEADING, 0);
    }
    for (Character character : plan.cast()) {
      if (character.stage() != CareerStage.LEADING) {
        add(character, heads.get(place(departments, character)));
      }
    }
    int turn = 0;
    while (people.size() < plan.people()) {
      int department = turn++ % departments.size();
      team(departments.get(department), heads.get(department));
    }
    return List.copyOf(people);
  }

  private List<Character> castOf(CareerStage stage) {
    return plan.cast().stream().filter(character -> character.stage() == stage).toList();
  }

  private static int place(List<Department> departments, Character character) {
    for (int i = 0; i < departments.size(); i++) {
      if (departments.get(i).name().equals(character.department())) {
        return i;
      }
    }
    throw new IllegalStateException("no such department: " + character.department());
  }

  private void team(Department department, int head) {
    int lead = people.size();
    invent(department, CareerStage.SENIOR, head);
    for (int i = 1; i < TEAM && people.size() < plan.people(); i++) {
      invent(department, stage(), lead);
    }
  }

  private CareerStage stage() {
    int dice = random.nextInt(20);
    if (dice < 4) {
      return CareerStage.STARTING;
    }
    if (dice < 11) {
      return CareerStage.EARLY;
    }
    return dice < 17 ? CareerStage.MIDDLE : CareerStage.SENIOR;
  }

  private void add(Character character, int manager) {
    Site site = plan.sites().get(0);
    people.add(
        new SamplePerson(
            character.part(),
            character.name(),
            site,
            words(character.languages()),
            words(character.offered()),
            words(character.wanted()),
            words(character.values()),
            character.stage(),
            null,
            character.title(),
            character.department(),
            character.story(),
            manager,
            character.place()));
  }

  private static Set<String> words(String text) {
    return text.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(text.split(", ")));
  }

  private void invent(Department department, CareerStage stage, int manager) {
    SampleNames.Invented invented = names.next();
    Site site = plan.sites().get(random.nextInt(plan.sites().size()));
    Set<String> offered = offered(department, stage);
    Set<String> wanted = wanted(department, stage, offered);
    people.add(
        new SamplePerson(
            null,
            invented.name(),
            site,
            languages(invented.language(), site),
            offered,
            wanted,
            values(),
            stage,
            hours(),
            title(department, stage),
            department.name(),
            null,
            manager,
            place(stage)));
  }

  private static String title(Department department, CareerStage stage) {
    List<String> titles = department.titles();
    return titles.get(Math.min(stage.ordinal(), titles.size() - 1));
  }

  private Set<String> languages(String ofChildhood, Site site) {
    Set<String> languages = new LinkedHashSet<>(List.of(ofChildhood));
    languages.add(random.nextInt(10) < 9 ? "en" : plan.language());
    languages.add(random.nextInt(10) < 8 ? site.language() : plan.language());
    return languages;
  }

  /** The further somebody is, the more, and the rarer. */
  private Set<String> offered(Department department, CareerStage stage) {
    Set<String> offered = new LinkedHashSet<>();
    int reach = Math.min(department.skills().size(), stage.ordinal() + 2);
    List<String> known = shuffled(department.skills().subList(0, reach));
    offered.addAll(known.subList(0, Math.min(known.size(), 1 + (stage.ordinal() + 1) / 2)));
    if (stage.ordinal() >= CareerStage.MIDDLE.ordinal()) {
      offered.addAll(shuffled(EVERYWHERE).subList(0, stage.ordinal() - 1));
    }
    return offered;
  }

  private Set<String> wanted(Department department, CareerStage stage, Set<String> offered) {
    if (stage == CareerStage.LEADING) {
      return Set.of();
    }
    Set<String> wanted = new LinkedHashSet<>();
    if (stage != CareerStage.SENIOR) {
      wanted.addAll(shuffled(department.skills()).subList(0, 2));
    }
    wanted.addAll(shuffled(EVERYWHERE).subList(0, 1 + random.nextInt(2)));
    if (random.nextInt(4) == 0) {
      Department other = plan.departments().get(random.nextInt(plan.departments().size()));
      wanted.add(other.skills().get(random.nextInt(other.skills().size())));
    }
    wanted.removeAll(offered);
    return wanted;
  }

  private Set<String> values() {
    List<String> names = Arrays.stream(WorkingValue.values()).map(Enum::name).toList();
    return new LinkedHashSet<>(shuffled(names).subList(0, 3));
  }

  private <T> List<T> shuffled(List<T> things) {
    List<T> copy = new ArrayList<>(things);
    Collections.shuffle(copy, random);
    return copy;
  }

  /** Most keep office hours and never said so; the others have reasons of their own. */
  private @Nullable WeeklyHours hours() {
    return switch (random.nextInt(10)) {
      case 0 -> week(4, 8, 13);
      case 1 -> week(5, 7, 15);
      case 2 -> week(5, 10, 18);
      case 3 -> week(3, 9, 17);
      default -> null;
    };
  }

  private static WeeklyHours week(int days, int from, int to) {
    return new WeeklyHours(
        Arrays.stream(DayOfWeek.values())
            .limit(days)
            .map(day -> new Span(day, LocalTime.of(from, 0), LocalTime.of(to, 0)))
            .toList());
  }

  /** About three of four take part; who stands further gives, who stands earlier takes. */
  private Place place(CareerStage stage) {
    int dice = random.nextInt(10);
    return switch (stage) {
      case STARTING, EARLY -> dice < 7 ? new Place(0, true) : Place.NONE;
      case MIDDLE ->
          dice < 4
              ? new Place(1, false)
              : dice < 6 ? new Place(1, true) : dice < 8 ? new Place(0, true) : Place.NONE;
      case SENIOR -> dice < 7 ? new Place(1 + dice % 3, false) : Place.NONE;
      case LEADING -> dice < 5 ? new Place(1, false) : Place.NONE;
    };
  }
}
