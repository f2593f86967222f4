package app.mentoring.sample.application;

import app.mentoring.organization.api.Role;
import app.mentoring.people.api.CareerStage;
import app.mentoring.sample.application.SamplePerson.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people of a sample organization whom a visitor may be, written by hand so that their first
 * pages show something worth reading.
 */
final class SampleCast {

  /** What a visitor may try. */
  enum Part {
    MENTOR("mentor", null),
    MENTEE("mentee", null),
    SECOND_MENTOR("second mentor", null),
    SECOND_MENTEE("second mentee", null),
    PARTICIPANT("participant", null),
    COORDINATOR("coordinator", Role.COORDINATOR),
    SPONSOR("sponsor", Role.SPONSOR),
    ADMINISTRATOR("administrator", Role.ADMINISTRATOR);

    private final String label;
    private final @Nullable Role role;

    Part(String label, @Nullable Role role) {
      this.label = label;
      this.role = role;
    }

    String label() {
      return label;
    }

    @Nullable Role role() {
      return role;
    }
  }

  /**
   * A character.
   *
   * @param department as in the organization's own list
   * @param languages, offered, wanted, values words separated by a comma and a space
   */
  record Character(
      Part part,
      String name,
      String department,
      String title,
      CareerStage stage,
      String languages,
      String offered,
      String wanted,
      String values,
      String story,
      Place place) {}

  private SampleCast() {}

  static final List<Character> AURORA =
      List.of(
          new Character(
              Part.MENTOR,
              "Mara Lindqvist",
              "Networks",
              "Head of network operations",
              CareerStage.SENIOR,
              "de, en, sv",
              "leading a first team, giving feedback, network operations, saying no, delegating",
              "",
              "HONESTY, PATIENCE, CLARITY",
              "I began as a pipe fitter, led a night shift at twenty-six and did it badly. What I"
                  + " know about leading I learned from people who told me so kindly.",
              new Place(2, false)),
          new Character(
              Part.MENTEE,
              "Tariq Benali",
              "Data and systems",
              "Data engineer",
              CareerStage.EARLY,
              "en, de, fr",
              "sensor data, SQL",
              "leading a first team, giving feedback, presenting to a board",
              "HONESTY, CURIOSITY, HUMOUR",
              "From January I shall lead three colleagues whom I have sat beside for two years. I"
                  + " would like to do that without losing them, or myself.",
              new Place(0, true)),
          new Character(
              Part.SECOND_MENTOR,
              "Olivia Brandt",
              "Finance",
              "Head of controlling",
              CareerStage.SENIOR,
              "de, en",
              "budgets, negotiating, presenting to a board, career planning",
              "",
              "CLARITY, RELIABILITY, COURAGE",
              "Three reorganizations, two children, one career break. Happy to talk about any.",
              new Place(2, false)),
          new Character(
              Part.SECOND_MENTEE,
              "Kenji Oduya",
              "Energy",
              "Process engineer",
              CareerStage.EARLY,
              "en, de, ja",
              "process control",
              "negotiating, presenting to a board, career planning",
              "COURAGE, CURIOSITY, CLARITY",
              "I can explain a turbine to anybody, and cannot explain to my own board why we need"
                  + " one.",
              new Place(0, true)),
          new Character(
              Part.PARTICIPANT,
              "Selma Yıldız",
              "Customer care",
              "Team lead, customer care",
              CareerStage.MIDDLE,
              "tr, de, en",
              "calm on the phone, conflict at work",
              "delegating, facilitating meetings",
              "LISTENING, HUMOUR, RESPECT",
              "",
              Place.NONE),
          new Character(
              Part.COORDINATOR,
              "Noor Hartmann",
              "People and learning",
              "Learning lead",
              CareerStage.SENIOR,
              "de, en, nl",
              "facilitating meetings, coaching",
              "",
              "LISTENING, TRANSPARENCY, COOPERATION",
              "",
              Place.NONE),
          new Character(
              Part.SPONSOR,
              "Paul Ferreira",
              "Board",
              "Member of the board",
              CareerStage.LEADING,
              "pt, de, en",
              "strategy, leading leaders",
              "",
              "COURAGE, TRANSPARENCY, CONFIDENCE",
              "",
              Place.NONE),
          new Character(
              Part.ADMINISTRATOR,
              "Irena Kovač",
              "Data and systems",
              "Systems administrator",
              CareerStage.MIDDLE,
              "hr, de, en",
              "networks and servers, Python",
              "",
              "RELIABILITY, INDEPENDENCE, CLARITY",
              "",
              Place.NONE));

  static final List<Character> MERIDIAN =
      List.of(
          new Character(
              Part.MENTOR,
              "Edwin Achterberg",
              "Workshop",
              "Master luthier",
              CareerStage.SENIOR,
              "nl, de, en",
              "woodwork, teaching a craft, pricing",
              "",
              "PATIENCE, CREATIVITY, HONESTY",
              "Forty years of cellos. I should like to hand on more than the tools.",
              new Place(2, false)),
          new Character(
              Part.MENTEE,
              "Rosa Adjei",
              "Workshop",
              "Journeywoman",
              CareerStage.STARTING,
              "en, de",
              "varnishing",
              "pricing, teaching a craft, talking to customers",
              "CURIOSITY, CREATIVITY, HUMOUR",
              "",
              new Place(0, true)),
          new Character(
              Part.SECOND_MENTOR,
              "Hélène Vasseur",
              "Shop",
              "Head of sales",
              CareerStage.SENIOR,
              "fr, en, de",
              "talking to customers, negotiating, running a shop",
              "",
              "CLARITY, LISTENING, HUMOUR",
              "",
              new Place(1, false)),
          new Character(
              Part.SECOND_MENTEE,
              "Jovan Petrić",
              "Office",
              "Bookkeeper",
              CareerStage.EARLY,
              "sr, de, en",
              "spreadsheets",
              "negotiating, running a shop",
              "RELIABILITY, COURAGE, CLARITY",
              "",
              new Place(0, true)),
          new Character(
              Part.PARTICIPANT,
              "Yuna Seo",
              "Workshop",
              "Bow maker",
              CareerStage.MIDDLE,
              "ko, en",
              "bow making",
              "pricing",
              "PATIENCE, INDEPENDENCE, CREATIVITY",
              "",
              Place.NONE),
          new Character(
              Part.COORDINATOR,
              "Tobias Ellwanger",
              "Office",
              "Personnel and training",
              CareerStage.MIDDLE,
              "de, en",
              "writing clearly",
              "",
              "COOPERATION, RELIABILITY, LISTENING",
              "",
              Place.NONE),
          new Character(
              Part.SPONSOR,
              "Ingrid Solheim",
              "Management",
              "Managing director",
              CareerStage.LEADING,
              "no, en, de",
              "strategy, running a family firm",
              "",
              "CONFIDENCE, COURAGE, RESPECT",
              "",
              Place.NONE),
          new Character(
              Part.ADMINISTRATOR,
              "Dario Mezzetti",
              "Office",
              "Office and computers",
              CareerStage.EARLY,
              "it, de, en",
              "spreadsheets, repairing anything",
              "",
              "HUMOUR, INDEPENDENCE, COOPERATION",
              "",
              Place.NONE));
}
