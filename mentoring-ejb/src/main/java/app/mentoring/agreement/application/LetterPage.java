package app.mentoring.agreement.application;

import app.mentoring.agreement.api.Clause;
import app.mentoring.agreement.api.LetterTurn;
import app.mentoring.agreement.api.RelationshipId;
import app.mentoring.programme.api.EnrolmentRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A letter as one of its two people sees it.
 *
 * @param revision what a change must carry
 * @param number the version shown
 * @param draft whether it is still to be agreed, rather than a version that both agreed to
 * @param writable whether words may be changed at all
 * @param today the day of the last change of an agreed version, else today, where the reader is
 * @param open what waits for the reader's answer
 * @param proof only of an agreed version
 * @param changes against the version before, in the order of the letter
 */
public record LetterPage(
    RelationshipId relationship,
    int revision,
    int number,
    boolean draft,
    boolean writable,
    EnrolmentRole side,
    Names names,
    String programme,
    LocalDate today,
    LetterTurn turn,
    List<SentenceView> sentences,
    List<WordView> open,
    int waitingForPartner,
    @Nullable Instant mentorAgreedAt,
    @Nullable Instant menteeAgreedAt,
    Optional<Proof> proof,
    List<Change> changes,
    List<VersionLink> versions,
    boolean changed) {

  /**
   * What shows that an agreed text is the one that was agreed.
   *
   * @param hash SHA-256 as it was stored
   * @param same whether the text has this hash now
   */
  public record Proof(String title, String text, String hash, boolean same) {

    /** The first sixteen digits in groups, to be compared by eye. */
    public String fingerprint() {
      return hash.substring(0, 16).replaceAll("(.{4})(?=.)", "$1 ");
    }
  }

  /** One difference to the version before. */
  public record Change(Clause clause, String question, String was, String now) {}

  /** An agreed version that can be opened. */
  public record VersionLink(int number, Instant agreedAt) {}

  /** The other one's name. */
  public String partner() {
    return side == EnrolmentRole.MENTOR ? names.mentee() : names.mentor();
  }

  public boolean agreedByMe() {
    return (side == EnrolmentRole.MENTOR ? mentorAgreedAt : menteeAgreedAt) != null;
  }

  public boolean agreedByPartner() {
    return (side == EnrolmentRole.MENTOR ? menteeAgreedAt : mentorAgreedAt) != null;
  }

  /** Whether the button to agree is there. */
  public boolean canAgree() {
    return draft && writable && !agreedByMe() && (number == 1 || changed);
  }

  /** The word of a clause, when it is shown as one. */
  public Optional<WordView> word(Clause clause) {
    return sentences.stream()
        .flatMap(sentence -> sentence.pieces().stream())
        .map(SentenceView.Piece::word)
        .filter(Objects::nonNull)
        .filter(word -> word.clause() == clause)
        .findFirst();
  }
}
