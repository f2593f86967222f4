package app.mentoring.people.model.intake;

import app.mentoring.people.api.SheetField;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What columns are usually called, in English and German, as words joined without separators. */
final class ColumnNames {

  private static final Map<SheetField, String> USUAL = new EnumMap<>(SheetField.class);
  private static final Map<String, SheetField> FIELDS = new HashMap<>();
  private static final Set<String> MANAGERS =
      Set.of("manager", "vorgesetz", "fuhrungskraft", "supervisor", "leitung");

  static {
    USUAL.put(
        SheetField.NAME,
        "name fullname displayname vollname vollstandigername anzeigename mitarbeiter mitarbeiterin"
            + " mitarbeitername employee employeename person personname");
    USUAL.put(SheetField.FIRST_NAME, "firstname first givenname forename vorname vornamen rufname");
    USUAL.put(
        SheetField.LAST_NAME, "lastname last surname familyname nachname familienname zuname");
    USUAL.put(
        SheetField.EMAIL,
        "email emailaddress mail mailaddress mailadresse emailadresse workemail workmail"
            + " businessemail companyemail userprincipalname upn dienstlicheemail"
            + " geschaftlicheemail emaildienstlich emailgeschaftlich primaryemail");
    USUAL.put(
        SheetField.JOB_TITLE,
        "jobtitle job position role function stelle stellenbezeichnung funktion"
            + " funktionsbezeichnung berufsbezeichnung tatigkeit rolle jobbezeichnung occupation");
    USUAL.put(
        SheetField.DEPARTMENT,
        "department dept organisation organization organizationunit organisationseinheit orgunit"
            + " abteilung bereich division unit businessunit team fachbereich einheit ressort");
    USUAL.put(
        SheetField.SITE,
        "site location office standort ort city stadt arbeitsort dienstort buro niederlassung"
            + " worklocation officelocation");
    USUAL.put(
        SheetField.MANAGER_EMAIL,
        "manager manageremail manageremailaddress linemanager linemanageremail supervisor"
            + " supervisoremail vorgesetzte vorgesetzter vorgesetzteemail vorgesetzteremail"
            + " fuhrungskraft chef chefin reportsto boss");
    USUAL.put(
        SheetField.CAREER_STAGE,
        "grade level careerstage careerlevel stage seniority joblevel jobgrade karrierestufe"
            + " laufbahnstufe stufe erfahrungsstufe experience berufserfahrung");
    USUAL.put(SheetField.ZONE, "timezone tz zone zeitzone ianatimezone");
    USUAL.put(
        SheetField.LANGUAGES,
        "languages language spokenlanguages languagesspoken sprachen sprache sprachkenntnisse"
            + " gesprochenesprachen");
    USUAL.put(
        SheetField.INTERFACE_LANGUAGE,
        "preferredlanguage interfacelanguage uilanguage locale oberflachensprache"
            + " bevorzugtesprache korrespondenzsprache sprachederoberflache");
    USUAL.put(
        SheetField.SKILLS_OFFERED,
        "skills skill skillsoffered offeredskills offers expertise profession kompetenzen"
            + " fahigkeiten kenntnisse fachkenntnisse bietet skillset strengths starken fachgebiet"
            + " beruf canoffer ichbiete angeboteneskills bietetan areasofexpertise");
    USUAL.put(
        SheetField.SKILLS_WANTED,
        "skillswanted wantedskills wants wantstolearn learninggoals lernziele lernziel mochtelernen"
            + " willlernen interests interessen developmentgoals entwicklungsziele sucht ichsuche"
            + " gesuchteskills areasfordevelopment wantedexpertise");
    USUAL.put(
        SheetField.STORY,
        "biography bio about aboutme story ubermich werdegang lebenslauf summary vorstellung"
            + " steckbrief kurzprofil kurzbiografie biografie biographie mywaysofar introduction");
    USUAL.forEach(
        (field, names) -> {
          for (String name : names.split(" ")) {
            FIELDS.put(name, field);
          }
        });
  }

  private ColumnNames() {}

  /** What a column of this name usually holds; {@link SheetField#LEAVE_OUT} when nobody knows. */
  static SheetField field(String header) {
    String whole = Words.joined(header);
    @Nullable SheetField known = FIELDS.get(whole);
    if (known == null) {
      known = FIELDS.get(Words.joined(Words.outsideBrackets(header)));
    }
    if (known != null) {
      return known;
    }
    if (!whole.contains("mail")) {
      return SheetField.LEAVE_OUT;
    }
    return MANAGERS.stream().anyMatch(whole::contains)
        ? SheetField.MANAGER_EMAIL
        : SheetField.EMAIL;
  }
}
