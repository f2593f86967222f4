package app.mentoring.people.model.intake;

import static app.mentoring.people.api.SheetField.CAREER_STAGE;
import static app.mentoring.people.api.SheetField.DEPARTMENT;
import static app.mentoring.people.api.SheetField.EMAIL;
import static app.mentoring.people.api.SheetField.FIRST_NAME;
import static app.mentoring.people.api.SheetField.JOB_TITLE;
import static app.mentoring.people.api.SheetField.LANGUAGES;
import static app.mentoring.people.api.SheetField.LAST_NAME;
import static app.mentoring.people.api.SheetField.LEAVE_OUT;
import static app.mentoring.people.api.SheetField.MANAGER_EMAIL;
import static app.mentoring.people.api.SheetField.NAME;
import static app.mentoring.people.api.SheetField.SKILLS_OFFERED;
import static app.mentoring.people.api.SheetField.STORY;
import static app.mentoring.people.api.SheetField.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import app.mentoring.kernel.Refusal;
import app.mentoring.people.api.CareerStage;
import app.mentoring.people.api.SheetField;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of a sheet that somebody else made. */
class IntakeTest {

  @Test
  void columns_are_proposed_by_their_english_names() {
    Sheet sheet =
        sheet(
            "first name|last name|email address|both mentor and mentee|job title|grade"
                + "|organisation|profession|match with similar identity|identity to match",
            "mentee|00|mentee.00@gov.uk|yes|Some role|HEO|Department of Joy|Policy|yes|Gay");
    assertThat(proposals(sheet))
        .containsExactly(
            FIRST_NAME,
            LAST_NAME,
            EMAIL,
            LEAVE_OUT,
            JOB_TITLE,
            CAREER_STAGE,
            DEPARTMENT,
            SKILLS_OFFERED,
            LEAVE_OUT,
            LEAVE_OUT);
    assertThat(Proposals.of(sheet)).extracting(Column::sensitive).endsWith(true, true);
  }

  @Test
  void columns_are_proposed_by_their_german_names() {
    Sheet sheet =
        sheet(
            "Vollname|E-Mail (dienstlich)|Führungskraft E-Mail|Zeitzone|Sprachen|Geburtsdatum",
            "Adaeze Eze|a.eze@tal.example|u.m@tal.example|Africa/Lagos|Deutsch|1989-04-02");
    assertThat(proposals(sheet))
        .containsExactly(NAME, EMAIL, MANAGER_EMAIL, ZONE, LANGUAGES, LEAVE_OUT);
  }

  @Test
  void names_of_managers_are_not_proposed_as_their_addresses_nor_grades_nobody_knows() {
    Sheet sheet = sheet("Name|E-Mail|Manager|Level", "Ada|a@b.org|Grace Hopper|L7");
    assertThat(proposals(sheet)).containsExactly(NAME, EMAIL, LEAVE_OUT, LEAVE_OUT);
  }

  @Test
  void a_nameless_column_of_addresses_is_recognized_by_its_values() {
    assertThat(proposals(sheet("Who|Contact", "Ada|a@b.org"))).containsExactly(LEAVE_OUT, EMAIL);
  }

  @Test
  void one_place_is_proposed_to_one_column() {
    assertThat(proposals(sheet("Name|Full name|Email|Mail", "A|A|a@b.org|a@b.org")))
        .containsExactly(NAME, LEAVE_OUT, EMAIL, LEAVE_OUT);
  }

  @Test
  void long_texts_carry_a_warning_and_are_left_out_when_they_speak_of_what_is_left_out() {
    Sheet harmless = sheet("Name|E-Mail|Biography", "A|a@b.org|I like bridges.");
    assertThat(proposals(harmless)).endsWith(STORY);
    assertThat(Proposals.of(harmless).get(2).freeText()).isTrue();
    Sheet telling = sheet("Name|E-Mail|Biography", "A|a@b.org|My religion helps me.");
    assertThat(proposals(telling)).endsWith(LEAVE_OUT);
    assertThat(Proposals.of(telling).get(2).freeText()).isTrue();
    assertThat(Proposals.of(telling).get(2).sensitive()).isFalse();
  }

  @Test
  void without_address_or_name_nobody_comes_in() {
    Sheet sheet = sheet("a|b", "x|y");
    assertThat(codes(new ColumnPlan(List.of(LEAVE_OUT, LEAVE_OUT)), sheet))
        .containsExactly("people.no-email-column", "people.no-name-column");
    assertThat(codes(new ColumnPlan(List.of(EMAIL, FIRST_NAME)), sheet)).isEmpty();
  }

  @Test
  void a_sensitive_column_cannot_be_chosen() {
    Sheet sheet = sheet("Name|E-Mail|Religion", "A|a@b.org|x");
    assertThat(new ColumnPlan(List.of(NAME, EMAIL, SKILLS_OFFERED)).fits(sheet).refusals())
        .containsExactly(Refusal.of("people.column-sensitive", "Religion"));
  }

  @Test
  void two_columns_cannot_become_one_name_but_may_both_hold_skills() {
    Sheet sheet = sheet("a|b|c|d|e", "x|y|z|u|v");
    assertThat(codes(new ColumnPlan(List.of(NAME, EMAIL, NAME, LEAVE_OUT, LEAVE_OUT)), sheet))
        .containsExactly("people.column-twice");
    assertThat(
            codes(
                new ColumnPlan(List.of(NAME, EMAIL, SKILLS_OFFERED, SKILLS_OFFERED, LEAVE_OUT)),
                sheet))
        .isEmpty();
    assertThat(codes(new ColumnPlan(List.of(NAME, EMAIL)), sheet))
        .containsExactly("people.columns-differ");
  }

  @Test
  void a_line_becomes_a_person() {
    Sheet sheet =
        sheet("f|l|e|s|s2|z|g", "Ada| Lovelace |Ada@B.org|Java; Go , Java|SQL|nairobi|Senior");
    ColumnPlan plan =
        new ColumnPlan(
            List.of(
                FIRST_NAME, LAST_NAME, EMAIL, SKILLS_OFFERED, SKILLS_OFFERED, ZONE, CAREER_STAGE));
    Entry ada = Intake.of(sheet, plan).entries().get(0);
    assertThat(ada.name()).isEqualTo("Ada Lovelace");
    assertThat(ada.email().text()).isEqualTo("Ada@B.org");
    assertThat(ada.offered()).containsExactly("Java", "Go", "SQL");
    assertThat(ada.zone()).isEqualTo(ZoneId.of("Africa/Nairobi"));
    assertThat(ada.stage()).isEqualTo(CareerStage.SENIOR);
    assertThat(ada.line()).isEqualTo(2);
  }

  @Test
  void everything_wrong_with_a_line_is_told_with_line_column_value_and_reason() {
    Sheet sheet = sheet("Name|Mail|TZ|Lang", "|s.ibanez@tal|GMT+3|Deutsch; Kiswaheli");
    Intake intake = Intake.of(sheet, new ColumnPlan(List.of(NAME, EMAIL, ZONE, LANGUAGES)));
    assertThat(intake.entries()).isEmpty();
    assertThat(intake.problems())
        .containsExactlyInAnyOrder(
            new Problem(2, "Name", "", Refusal.of("people.name-missing")),
            new Problem(
                2, "Mail", "s.ibanez@tal", Refusal.of("people.email-malformed", "s.ibanez@tal")),
            new Problem(2, "TZ", "GMT+3", Refusal.of("people.zone-unknown", "GMT+3")),
            new Problem(
                2, "Lang", "Kiswaheli", Refusal.of("people.language-unknown", "Kiswaheli")));
  }

  @Test
  void the_same_address_in_other_case_is_a_bad_line_that_names_the_first() {
    Sheet sheet = sheet("Name|Mail", "A|a@b.org", "B|A@B.ORG");
    Intake intake = Intake.of(sheet, new ColumnPlan(List.of(NAME, EMAIL)));
    assertThat(intake.entries()).hasSize(1);
    assertThat(intake.problems())
        .containsExactly(new Problem(3, "Mail", "A@B.ORG", Refusal.of("people.email-twice", 2)));
  }

  @Test
  void a_line_with_more_values_than_columns_is_held_back() {
    Sheet sheet = sheet("Name|Mail", "A|a@b.org|left over");
    Intake intake = Intake.of(sheet, new ColumnPlan(List.of(NAME, EMAIL)));
    assertThat(intake.entries()).isEmpty();
    assertThat(intake.problems().get(0).reason().code()).isEqualTo("people.line-too-long");
  }

  @Test
  void nobody_is_their_own_manager() {
    Sheet sheet = sheet("Name|Mail|Boss", "A|a@b.org|A@b.org");
    Intake intake = Intake.of(sheet, new ColumnPlan(List.of(NAME, EMAIL, MANAGER_EMAIL)));
    assertThat(intake.problems())
        .extracting(p -> p.reason().code())
        .containsExactly("people.own-manager");
  }

  @Test
  void a_manager_is_found_here_or_in_the_sheet_and_who_is_held_back_takes_others_along() {
    Sheet sheet =
        sheet(
            "Name|Mail|Boss",
            "A|a@b.org|b@b.org",
            "B|b@b.org|here@b.org",
            "C|c@b.org|d@b.org",
            "D|d@b.org|nobody@b.org");
    ColumnPlan plan = new ColumnPlan(List.of(NAME, EMAIL, MANAGER_EMAIL));
    Intake intake = Intake.of(sheet, plan).withManagers(Set.of("here@b.org"), sheet, plan);
    assertThat(intake.entries()).extracting(Entry::name).containsExactly("A", "B");
    assertThat(intake.problems())
        .extracting(Problem::line, Problem::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(4, "d@b.org"),
            org.assertj.core.groups.Tuple.tuple(5, "nobody@b.org"));
  }

  private static List<String> codes(ColumnPlan plan, Sheet sheet) {
    return plan.fits(sheet).refusals().stream().map(Refusal::code).toList();
  }

  private static List<SheetField> proposals(Sheet sheet) {
    return Proposals.of(sheet).stream().map(Column::proposal).toList();
  }

  private static Sheet sheet(String headers, String... lines) {
    List<Sheet.Row> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(new Sheet.Row(rows.size() + 2, cells(line)));
    }
    return new Sheet(cells(headers), rows);
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }
}
