package app.mentoring.agreement.model;

import app.mentoring.agreement.api.Clause;
import app.mentoring.kernel.Decision;
import app.mentoring.kernel.PersonId;
import app.mentoring.kernel.Refusal;
import app.mentoring.kernel.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its way to the next version. It begins as what holds now; either suggests another
 * word, the other accepts it or answers with one of their own, and who suggested something may take
 * it back while it is open. The letter always reads with the latest words, accepted or not, so that
 * whoever agrees, agrees to what they see. It never changes; each verb makes another.
 */
public final class Draft {

  private final ClauseValues base;
  private final Map<Clause, Word> words;

  private Draft(ClauseValues base, Map<Clause, Word> words) {
    this.base = base;
    this.words = words;
  }

  /**
   * A letter and what was suggested so far.
   *
   * @param base the last agreed version, or the programme's defaults
   */
  public static Draft of(ClauseValues base, Collection<Word> words) {
    Map<Clause, Word> byClause = new EnumMap<>(Clause.class);
    words.forEach(word -> byClause.put(word.clause(), word));
    return new Draft(base, byClause);
  }

  /** Who suggests what, when, and why. */
  public record Wish(
      Clause clause, String value, @Nullable String reason, PersonId by, Instant at) {

    public Wish {
      value = ClauseValues.oneLine(value);
      reason = reason == null || reason.isBlank() ? null : ClauseValues.oneLine(reason);
    }
  }

  /**
   * Suggests another word. Suggesting what the other suggested accepts it, suggesting what stands
   * there already takes an own suggestion back.
   *
   * @param today in the zone of whoever suggests it
   * @throws app.mentoring.kernel.RuleViolation when it cannot stand in a letter
   */
  public Draft suggest(Wish wish, LocalDate today) {
    ClausePolicy.maySuggest(wish.clause(), wish.value(), values(), today)
        .and(reasonNotTooLong(wish))
        .orThrow();
    Word now = words.get(wish.clause());
    if (now == null) {
      return wish.value().equals(base.get(wish.clause())) ? this : put(asked(wish, null));
    }
    if (!now.by().equals(wish.by())) {
      boolean same = wish.value().equals(now.value());
      return same ? put(now.acceptedBy(wish.by())) : put(asked(wish, now.value()));
    }
    boolean back = now.answered() == null && wish.value().equals(base.get(wish.clause()));
    return back && now.isOpen() ? without(wish.clause()) : put(asked(wish, now.answered()));
  }

  private static Decision reasonNotTooLong(Wish wish) {
    String reason = wish.reason();
    return Decision.refuseIf(
        reason != null && reason.codePointCount(0, reason.length()) > ClausePolicy.LONGEST_WORDS,
        Refusal.of("agreement.words-too-long", ClausePolicy.LONGEST_WORDS));
  }

  private static Word asked(Wish wish, @Nullable String answered) {
    return new Word(
        wish.clause(), wish.value(), wish.by(), wish.reason(), wish.at(), answered, null);
  }

  /**
   * Accepts what the other suggested.
   *
   * @throws app.mentoring.kernel.RuleViolation when there is nothing of theirs to accept
   */
  public Draft accept(Clause clause, PersonId who) {
    Word word = words.get(clause);
    if (word == null || word.by().equals(who)) {
      throw new RuleViolation(Refusal.of("agreement.nothing-to-accept"));
    }
    return put(word.acceptedBy(who));
  }

  /**
   * Takes an own open suggestion back; what the other had suggested before stands again.
   *
   * @param other the other of the two
   * @throws app.mentoring.kernel.RuleViolation when it is the other's, or accepted already
   */
  public Draft takeBack(Clause clause, PersonId who, PersonId other, Instant now) {
    Word word = words.get(clause);
    if (word == null || !word.by().equals(who) || !word.isOpen()) {
      throw new RuleViolation(Refusal.of("agreement.nothing-to-take-back"));
    }
    String answered = word.answered();
    return answered == null
        ? without(clause)
        : put(new Word(clause, answered, other, null, now, null, null));
  }

  /** Accepts everything that the other suggested, as agreeing to the whole letter does. */
  public Draft acceptAll(PersonId who) {
    Draft draft = this;
    for (Word word : openFor(who)) {
      draft = draft.put(word.acceptedBy(who));
    }
    return draft;
  }

  private Draft put(Word word) {
    Map<Clause, Word> changed = new EnumMap<>(words);
    changed.put(word.clause(), word);
    return new Draft(base, changed);
  }

  private Draft without(Clause clause) {
    Map<Clause, Word> changed = new EnumMap<>(words);
    changed.remove(clause);
    return new Draft(base, changed);
  }

  /** The letter as it reads now. */
  public ClauseValues values() {
    ClauseValues values = base;
    for (Word word : words.values()) {
      values = values.with(word.clause(), word.value());
    }
    return values;
  }

  /** What the letter said before anybody suggested anything. */
  public ClauseValues base() {
    return base;
  }

  public Optional<Word> word(Clause clause) {
    return Optional.ofNullable(words.get(clause));
  }

  /** Everything suggested so far, in the order of the letter. */
  public List<Word> words() {
    return List.copyOf(words.values());
  }

  /** What waits for this person's answer. */
  public List<Word> openFor(PersonId who) {
    return words.values().stream().filter(word -> word.isOpen() && !word.by().equals(who)).toList();
  }

  /** Whether agreeing would change anything. */
  public boolean isChanged() {
    return !values().differences(base).isEmpty();
  }
}
