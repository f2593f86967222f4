package app.mentoring.agreement.faces;

import app.mentoring.agreement.application.LetterPage;
import app.mentoring.agreement.application.WordView;
import app.mentoring.platform.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Locale;

/** What the letter's page says about the letter: its heading is the answer to "what now?". */
@Dependent
public class LetterWords implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Texts texts;

  String heading(LetterPage page, Locale locale) {
    String key = "agreement.letter.heading-" + state(page);
    return texts.get(locale, key, page.partner(), page.open().size(), page.number());
  }

  String lead(LetterPage page, Locale locale) {
    String key = "agreement.letter.lead-" + state(page);
    return texts.get(locale, key, page.partner(), page.open().size(), page.number());
  }

  private static String state(LetterPage page) {
    if (!page.draft()) {
      return page.number() == page.versions().get(0).number() ? "agreed" : "old";
    }
    if (!page.writable()) {
      return "never";
    }
    if (!page.open().isEmpty()) {
      return "answer";
    }
    if (page.agreedByMe()) {
      return "signed";
    }
    if (page.agreedByPartner()) {
      return "countersign";
    }
    if (page.waitingForPartner() > 0) {
      return "asked";
    }
    return page.number() == 1 ? "new" : "change";
  }

  String agree(LetterPage page, Locale locale) {
    int open = page.open().size();
    if (open == 0) {
      return texts.get(locale, "agreement.letter.agree");
    }
    WordView first = page.open().get(0);
    return open == 1 && first.brief()
        ? texts.get(locale, "agreement.letter.agree-word", first.phrase())
        : texts.get(locale, "agreement.letter.agree-words", open);
  }
}
