package app.mentoring.matching.model.scoring;

import app.mentoring.kernel.PersonId;
import app.mentoring.people.api.CareerStage;
import app.mentoring.people.api.MatchProfile;
import app.mentoring.people.api.WeeklyHours;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** People to try things on; each begins as somebody who said nothing at all. */
public final class People {
  private final PersonId id;
  private List<PersonId> chain = List.of();
  private @Nullable ZoneId zone;
  private Set<String> languages = Set.of();
  private Set<String> offered = Set.of();
  private Set<String> wanted = Set.of();
  private Set<String> values = Set.of();
  private @Nullable CareerStage stage;
  private @Nullable WeeklyHours hours;
  private @Nullable String department;
  private @Nullable String site;

  private People(String id) {
    this.id = new PersonId(id);
  }

  public static People person(String id) {
    return new People(id);
  }

  public static PersonId id(String id) {
    return new PersonId(id);
  }

  public People reportingTo(String... managers) {
    chain = List.of(managers).stream().map(PersonId::new).toList();
    return this;
  }

  public People in(String zoneId) {
    zone = ZoneId.of(zoneId);
    return this;
  }

  public People speaking(String... codes) {
    languages = Set.of(codes);
    return this;
  }

  public People offering(String... skills) {
    offered = Set.of(skills);
    return this;
  }

  public People wanting(String... skills) {
    wanted = Set.of(skills);
    return this;
  }

  public People valuing(String... workingValues) {
    values = Set.of(workingValues);
    return this;
  }

  public People at(CareerStage careerStage) {
    stage = careerStage;
    return this;
  }

  public People free(WeeklyHours weekly) {
    hours = weekly;
    return this;
  }

  public People working(String inDepartment, String atSite) {
    department = inDepartment;
    site = atSite;
    return this;
  }

  public Candidate with(int places) {
    return Candidate.of(
        new MatchProfile(
            id,
            id.value(),
            chain,
            zone,
            languages,
            offered,
            wanted,
            values,
            stage,
            hours,
            department,
            site),
        places);
  }

  /** So many people of whom each said this and that, some nothing. Equal seeds, equal people. */
  public static List<Candidate> crowd(String prefix, int size, long seed) {
    Random random = new Random(seed);
    List<Candidate> crowd = new ArrayList<>();
    for (int k = 0; k < size; k++) {
      People one = person(prefix + k);
      one.zone = random.nextInt(5) == 0 ? null : ZoneId.of(some(random, ZONES, 1).first());
      one.languages = some(random, LANGUAGES, random.nextInt(3));
      one.offered = some(random, SKILLS, random.nextInt(5));
      one.wanted = some(random, SKILLS, random.nextInt(5));
      one.values = some(random, VALUES, random.nextInt(4));
      one.stage = random.nextInt(4) == 0 ? null : CareerStage.values()[random.nextInt(5)];
      one.hours = random.nextInt(3) == 0 ? null : WeeklyHours.OFFICE;
      one.department = random.nextInt(3) == 0 ? null : "d" + random.nextInt(4);
      one.chain = List.of(new PersonId(prefix + random.nextInt(size)));
      crowd.add(one.with(random.nextInt(4)));
    }
    return crowd;
  }

  private static TreeSet<String> some(Random random, List<String> of, int count) {
    TreeSet<String> some = new TreeSet<>();
    while (some.size() < count) {
      some.add(of.get(random.nextInt(of.size())));
    }
    return some;
  }

  private static final List<String> ZONES =
      List.of("Europe/Berlin", "Asia/Kolkata", "America/New_York", "Pacific/Auckland");
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "hi");
  private static final List<String> SKILLS =
      List.of("java", "law", "budget", "sales", "speaking", "design", "data", "hiring");
  private static final List<String> VALUES = List.of("care", "courage", "craft", "calm", "fun");
}
