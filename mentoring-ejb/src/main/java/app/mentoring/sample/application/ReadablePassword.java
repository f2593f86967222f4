package app.mentoring.sample.application;

import java.util.random.RandomGenerator;

/**
 * Makes passwords that can be read aloud and typed: four invented words of two syllables, about 50
 * random bits, 19 characters.
 */
final class ReadablePassword {

  private static final String CONSONANTS = "bdfghjklmnprstvz";
  private static final String VOWELS = "aeiou";
  private static final int WORDS = 4;

  private ReadablePassword() {}

  static String next(RandomGenerator random) {
    StringBuilder password = new StringBuilder();
    for (int word = 0; word < WORDS; word++) {
      password.append(word == 0 ? "" : "-").append(syllable(random)).append(syllable(random));
    }
    return password.toString();
  }

  private static String syllable(RandomGenerator random) {
    return String.valueOf(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
        + VOWELS.charAt(random.nextInt(VOWELS.length()));
  }
}
