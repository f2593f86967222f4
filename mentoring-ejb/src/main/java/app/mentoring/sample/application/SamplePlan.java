package app.mentoring.sample.application;

import app.mentoring.sample.application.SamplePerson.Site;
import java.util.List;

/**
 * What one sample organization is like: all that the generator needs to fill it with people.
 *
 * @param board the department whose head nobody manages
 * @param people how many there shall be, the cast included
 * @param seed the same seed makes the same people
 */
record SamplePlan(
    String slug,
    String name,
    int hue,
    String zone,
    String language,
    int people,
    long seed,
    String board,
    List<Site> sites,
    List<Department> departments,
    List<SampleCast.Character> cast,
    String programme,
    String purpose) {

  /**
   * A part of the organization.
   *
   * @param skills what is known there, from the plainest to the rarest
   * @param titles from first steps to leading
   */
  record Department(String name, List<String> skills, List<String> titles) {

    static Department of(String name, String skills, String titles) {
      return new Department(name, List.of(skills.split(", ")), List.of(titles.split(", ")));
    }
  }

  static final SamplePlan AURORA =
      new SamplePlan(
          "aurora",
          "Aurora Water",
          226,
          "Europe/Berlin",
          "en",
          120,
          20_261_123L,
          "Board",
          List.of(
              new Site("Talheim", "Europe/Berlin", "de"),
              new Site("Talheim", "Europe/Berlin", "de"),
              new Site("Talheim", "Europe/Berlin", "de"),
              new Site("Porto", "Europe/Lisbon", "pt"),
              new Site("Gdynia", "Europe/Warsaw", "pl"),
              new Site("Halifax", "America/Halifax", "en"),
              new Site("Pune", "Asia/Kolkata", "hi")),
          List.of(
              Department.of(
                  "Networks",
                  "leak detection, pipe renewal, network operations, hydraulic models, on-call"
                      + " planning, asset strategy",
                  "Apprentice, Technician, Network engineer, Senior engineer, Head of a network"
                      + " area"),
              Department.of(
                  "Water treatment",
                  "sampling, filtration, process control, membrane care, water safety plans, plant"
                      + " start-up",
                  "Trainee, Plant operator, Process engineer, Senior process engineer, Plant"
                      + " manager"),
              Department.of(
                  "Energy",
                  "meter reading, process control, heat pumps, energy trading, load forecasts, grid"
                      + " rules",
                  "Trainee, Energy analyst, Energy engineer, Senior energy engineer, Head of"
                      + " energy"),
              Department.of(
                  "Data and systems",
                  "spreadsheets, SQL, sensor data, Python, data models, architecture of systems",
                  "Working student, Data analyst, Data engineer, Senior developer, Head of data"),
              Department.of(
                  "Customer care",
                  "calm on the phone, writing clearly, complaints, process improvement, service"
                      + " design, tariffs",
                  "Trainee, Customer adviser, Senior adviser, Team lead, Head of customer care"),
              Department.of(
                  "Projects and building",
                  "site safety, tenders, cost estimates, project planning, contracts, public"
                      + " hearings",
                  "Trainee, Site engineer, Project engineer, Project manager, Head of projects"),
              Department.of(
                  "Finance",
                  "bookkeeping, spreadsheets, budgets, cost control, audits, financing",
                  "Trainee, Accountant, Controller, Senior controller, Head of accounting"),
              Department.of(
                  "People and learning",
                  "interviewing, labour law, coaching, facilitating meetings, pay, change at work",
                  "Trainee, Personnel officer, Adviser, Senior adviser, Head of personnel"),
              Department.of(
                  "Board", "strategy, leading leaders", "Assistant, Member of the board")),
          SampleCast.AURORA,
          "Cross-Current",
          "For everybody who takes on something bigger this year, with somebody beside them who has"
              + " done it.");

  static final SamplePlan MERIDIAN =
      new SamplePlan(
          "meridian",
          "Meridian Strings",
          28,
          "Europe/Zurich",
          "de",
          25,
          20_261_124L,
          "Management",
          List.of(
              new Site("Winterthur", "Europe/Zurich", "de"),
              new Site("Cremona", "Europe/Rome", "it")),
          List.of(
              Department.of(
                  "Workshop",
                  "woodwork, varnishing, bow making, restoring, teaching a craft, acoustics",
                  "Apprentice, Journeyman, Instrument maker, Senior maker, Head of the workshop"),
              Department.of(
                  "Shop",
                  "talking to customers, pricing, negotiating, running a shop",
                  "Trainee, Adviser, Senior adviser, Buyer, Head of sales"),
              Department.of(
                  "Office",
                  "spreadsheets, bookkeeping, writing clearly, shipping abroad",
                  "Trainee, Clerk, Officer, Senior officer, Head of the office"),
              Department.of("Management", "strategy, pricing", "Assistant, Managing director")),
          SampleCast.MERIDIAN,
          "Saitenwechsel",
          "Ein halbes Jahr lang über die Werkbank hinausschauen.");
}
