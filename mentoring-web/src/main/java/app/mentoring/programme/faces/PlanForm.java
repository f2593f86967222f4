package app.mentoring.programme.faces;

import app.mentoring.programme.api.AgreementDefaults;
import app.mentoring.programme.api.EnrolmentRole;
import app.mentoring.programme.api.ProgrammePlan;
import app.mentoring.programme.api.ProgrammeType;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A programme as it is being typed. */
public class PlanForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private @Nullable String name;
  private @Nullable String purpose;
  private ProgrammeType type;
  private @Nullable LocalDate start;
  private @Nullable LocalDate end;
  private int mostMentees;
  private int mostMentors;
  private @Nullable Integer zone;
  private int weeks;
  private int rhythm;
  private int minutes;
  private int reply;
  private int notice;
  private int agenda;
  private EnrolmentRole bookedBy;
  private @Nullable String leftOut;

  PlanForm(ProgrammePlan plan) {
    name = plan.name();
    purpose = plan.purpose();
    type = plan.type();
    start = plan.start();
    end = plan.end();
    mostMentees = plan.mostMentees();
    mostMentors = plan.mostMentors();
    zone = plan.maxZoneHours();
    AgreementDefaults defaults = plan.defaults();
    weeks = defaults.weeks();
    rhythm = defaults.rhythmWeeks();
    minutes = defaults.minutes();
    reply = defaults.replyDays();
    notice = defaults.noticeHours();
    agenda = defaults.agendaHours();
    bookedBy = defaults.bookedBy();
    leftOut = defaults.leftOut();
  }

  ProgrammePlan plan() {
    return new ProgrammePlan(
        text(name),
        text(purpose),
        type,
        start,
        end,
        mostMentees,
        mostMentors,
        zone,
        new AgreementDefaults(
            weeks, rhythm, minutes, reply, notice, agenda, bookedBy, text(leftOut)));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getPurpose() {
    return purpose;
  }

  public void setPurpose(@Nullable String purpose) {
    this.purpose = purpose;
  }

  public ProgrammeType getType() {
    return type;
  }

  public void setType(ProgrammeType type) {
    this.type = type;
  }

  public @Nullable LocalDate getStart() {
    return start;
  }

  public void setStart(@Nullable LocalDate start) {
    this.start = start;
  }

  public @Nullable LocalDate getEnd() {
    return end;
  }

  public void setEnd(@Nullable LocalDate end) {
    this.end = end;
  }

  public int getMostMentees() {
    return mostMentees;
  }

  public void setMostMentees(int mostMentees) {
    this.mostMentees = mostMentees;
  }

  public int getMostMentors() {
    return mostMentors;
  }

  public void setMostMentors(int mostMentors) {
    this.mostMentors = mostMentors;
  }

  public @Nullable Integer getZone() {
    return zone;
  }

  public void setZone(@Nullable Integer zone) {
    this.zone = zone;
  }

  public int getWeeks() {
    return weeks;
  }

  public void setWeeks(int weeks) {
    this.weeks = weeks;
  }

  public int getRhythm() {
    return rhythm;
  }

  public void setRhythm(int rhythm) {
    this.rhythm = rhythm;
  }

  public int getMinutes() {
    return minutes;
  }

  public void setMinutes(int minutes) {
    this.minutes = minutes;
  }

  public int getReply() {
    return reply;
  }

  public void setReply(int reply) {
    this.reply = reply;
  }

  public int getNotice() {
    return notice;
  }

  public void setNotice(int notice) {
    this.notice = notice;
  }

  public int getAgenda() {
    return agenda;
  }

  public void setAgenda(int agenda) {
    this.agenda = agenda;
  }

  public EnrolmentRole getBookedBy() {
    return bookedBy;
  }

  public void setBookedBy(EnrolmentRole bookedBy) {
    this.bookedBy = bookedBy;
  }

  public @Nullable String getLeftOut() {
    return leftOut;
  }

  public void setLeftOut(@Nullable String leftOut) {
    this.leftOut = leftOut;
  }
}
