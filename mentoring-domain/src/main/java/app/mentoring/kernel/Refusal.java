package app.mentoring.kernel;

import java.util.List;

/**
 * Why something is not allowed: a stable code and its arguments, never a sentence. The text in the
 * reader's language stands in the context's bundle under {@code <context>.refusal.<code>}.
 *
 * @param code stable, lower-case, dotted once: {@code meeting.in-the-past}; the part before the dot
 *     names the context
 * @param arguments values for the text, in order; only facts that the refused person may see
 */
public record Refusal(String code, List<Object> arguments) {

  public Refusal {
    if (!code.matches("[a-z]+\\.[a-z0-9-]+")) {
      throw new IllegalArgumentException("not a refusal code: " + code);
    }
    arguments = List.copyOf(arguments);
  }

  /** A refusal with its arguments: {@code Refusal.of("people.text-too-long", 10_000)}. */
  public static Refusal of(String code, Object... arguments) {
    return new Refusal(code, List.of(arguments));
  }

  /** The key of this refusal's text: {@code meeting.refusal.in-the-past}. */
  public TextKey text() {
    int dot = code.indexOf('.');
    return new TextKey(code.substring(0, dot) + ".refusal." + code.substring(dot + 1), arguments);
  }
}
