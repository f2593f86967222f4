package app.mentoring.guards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The colours of tokens.css as a browser computes them: {@code light-dark()}, {@code var()}, {@code
 * calc()} of two factors, {@code oklch()} (Ottosson 2020, clipped to sRGB) and hex. Contrast as in
 * WCAG 2.2.
 */
final class Colours {

  private static final Pattern DECLARATION = Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);");
  private static final Pattern VARIABLE = Pattern.compile("var\\(--([a-z0-9-]+)\\)");
  private static final Pattern PRODUCT =
      Pattern.compile("calc\\(\\s*([\\d.]+)\\s*\\*\\s*([\\d.]+)\\s*\\)");
  private static final Pattern OKLCH =
      Pattern.compile("oklch\\(\\s*([\\d.]+)\\s+([\\d.]+)\\s+([\\d.]+)\\s*\\)");
  private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})");

  private final Map<String, String> tokens;
  private final boolean dark;

  private Colours(Map<String, String> tokens, boolean dark) {
    this.tokens = tokens;
    this.dark = dark;
  }

  /**
   * The tokens of a style sheet.
   *
   * @param strong whether strong contrast is wished
   * @param accent hue and strength, instead of those in the sheet
   */
  static Colours of(String sheet, boolean dark, boolean strong, double hue, double strength) {
    String plain = sheet.replaceAll("(?s)/\\*.*?\\*/", "");
    Map<String, String> tokens = new HashMap<>(declarations(block(plain, ":root {")));
    if (strong) {
      tokens.putAll(declarations(block(plain, ":root[data-contrast=\"more\"] {")));
    }
    tokens.put("accent-hue", String.valueOf(hue));
    tokens.put("accent-strength", String.valueOf(strength));
    return new Colours(tokens, dark);
  }

  private static String block(String sheet, String selector) {
    int start = sheet.indexOf(selector) + selector.length();
    return sheet.substring(start, sheet.indexOf('}', start));
  }

  private static Map<String, String> declarations(String block) {
    Map<String, String> found = new HashMap<>();
    Matcher declaration = DECLARATION.matcher(block);
    while (declaration.find()) {
      found.put(declaration.group(1), declaration.group(2).strip());
    }
    return found;
  }

  /** How well one token reads on another: 1 to 21. */
  double contrast(String text, String surface) {
    double one = luminance(rgb(text));
    double other = luminance(rgb(surface));
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private double[] rgb(String token) {
    String value = theme(plain(token));
    Matcher oklch = OKLCH.matcher(value);
    if (oklch.matches()) {
      return fromOklch(number(oklch, 1), number(oklch, 2), Math.toRadians(number(oklch, 3)));
    }
    Matcher hex = HEX.matcher(value);
    if (!hex.matches()) {
      throw new IllegalArgumentException(token + " is no colour: " + value);
    }
    String digits =
        hex.group(1).length() == 3 ? hex.group(1).replaceAll(".", "$0$0") : hex.group(1);
    double[] rgb = new double[3];
    for (int i = 0; i < 3; i++) {
      rgb[i] = linear(Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16) / 255.0);
    }
    return rgb;
  }

  private static double number(Matcher matcher, int group) {
    return Double.parseDouble(matcher.group(group));
  }

  /** The token's value without variables and products. */
  private String plain(String token) {
    @Nullable String value = tokens.get(token);
    if (value == null) {
      throw new IllegalArgumentException("no token " + token);
    }
    Matcher variable = VARIABLE.matcher(value);
    String known = variable.replaceAll(found -> plain(found.group(1)));
    return PRODUCT
        .matcher(known)
        .replaceAll(p -> String.valueOf(number(p.group(1)) * number(p.group(2))));
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }

  private String theme(String value) {
    if (!value.startsWith("light-dark(")) {
      return value;
    }
    List<String> both = arguments(value.substring("light-dark(".length(), value.length() - 1));
    return both.get(dark ? 1 : 0).strip();
  }

  private static List<String> arguments(String text) {
    List<String> found = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
      if (sign == ',' && depth == 0) {
        found.add(text.substring(start, i));
        start = i + 1;
      }
    }
    found.add(text.substring(start));
    return found;
  }

  private static double[] fromOklch(double lightness, double chroma, double hue) {
    double a = chroma * Math.cos(hue);
    double b = chroma * Math.sin(hue);
    double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return new double[] {
      clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
      clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
      clip(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)
    };
  }

  private static double clip(double channel) {
    return Math.min(1, Math.max(0, channel));
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static double luminance(double[] linear) {
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }
}
