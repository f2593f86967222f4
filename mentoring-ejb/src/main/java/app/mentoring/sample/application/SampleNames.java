package app.mentoring.sample.application;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Invents names as they are heard in several parts of the world, no name twice. */
final class SampleNames {

  /**
   * Names that go together, and the language that their bearer grew up with.
   *
   * @param language ISO 639-1
   */
  private record Culture(String language, String given, String family) {

    String name(RandomGenerator random) {
      return pick(given, random) + " " + pick(family, random);
    }

    private static String pick(String words, RandomGenerator random) {
      String[] all = words.split(", ");
      return all[random.nextInt(all.length)];
    }
  }

  /** A name and the language of its bearer's childhood. */
  record Invented(String name, String language) {}

  private static final List<Culture> CULTURES =
      List.of(
          new Culture(
              "de",
              "Annika, Jonas, Friederike, Lennart, Ute, Bastian, Wiebke, Malte, Greta, Torben",
              "Haberland, Sievers, Oelmann, Krautwald, Dressel, Wiesner, Bruckhoff, Tannert, Lohse"),
          new Culture(
              "de",
              "Katrin, Matthias, Vroni, Severin, Burgi, Xaver, Johanna, Korbinian",
              "Oberhauser, Zirngibl, Steinbeißer, Leitgeb, Moosbauer, Rainer, Gschwendtner"),
          new Culture(
              "tr",
              "Elif, Emre, Defne, Kerem, Zeynep, Barış, Nazlı, Onur, Aylin, Serkan",
              "Karadağ, Toprak, Yıldırım, Akgün, Şimşek, Özdemir, Bulut, Çelikkol"),
          new Culture(
              "pl",
              "Agnieszka, Tomasz, Zofia, Marek, Kinga, Wojciech, Halina, Rafał",
              "Wrońska, Sadowy, Malec, Brzoza, Kulesza, Zaręba, Dudek, Jawor"),
          new Culture(
              "pt",
              "Inês, Rui, Beatriz, Gonçalo, Leonor, Duarte, Matilde, Tiago",
              "Figueira, Sampaio, Valadares, Quintela, Moreno, Teles, Carvalhal, Noronha"),
          new Culture(
              "en",
              "Aoife, Declan, Rhiannon, Callum, Imogen, Fergus, Maeve, Gareth",
              "Kinsella, Prescott, Tregarth, MacAskill, Doyle, Whitcombe, Penhallow, Rafferty"),
          new Culture(
              "hi",
              "Ananya, Rohan, Meera, Vikram, Kavya, Aditya, Nandini, Sanjay",
              "Deshpande, Iyer, Kulkarni, Bhargava, Chatterjee, Menon, Rathore, Saxena"),
          new Culture(
              "en",
              "Adaeze, Chidi, Folake, Kwame, Efua, Tunde, Ngozi, Kofi, Amara, Segun",
              "Okonjo, Adeyinka, Mensah, Boateng, Nwachukwu, Asante, Eze, Balogun"),
          new Culture(
              "ar",
              "Layla, Karim, Yasmin, Omar, Salma, Idris, Hanan, Bilal, Rania, Sami",
              "Haddad, Mansour, Benhima, Zaidan, Khoury, Rachidi, Fakhoury, Tazi"),
          new Culture(
              "vi",
              "Linh, Minh, Thảo, Quang, Hương, Dũng, Mai, Khoa",
              "Nguyễn, Trần, Phạm, Đặng, Bùi, Hoàng, Võ"),
          new Culture(
              "uk",
              "Oksana, Taras, Daryna, Bohdan, Solomiya, Andriy, Myroslava, Yaroslav",
              "Melnyk, Hrytsenko, Kovalska, Zadorozhna, Lysenko, Vdovenko, Tkach"),
          new Culture(
              "es",
              "Lucía, Álvaro, Marisol, Joaquín, Ximena, Andrés, Paloma, Ignacio",
              "Bermúdez, Quiroga, Echeverría, Salvatierra, Ibáñez, Montalvo, Rueda"),
          new Culture(
              "ja",
              "Haruka, Kenta, Sayaka, Daichi, Mio, Ryota",
              "Kawabata, Shimizu, Onodera, Hayakawa, Mizuno, Tsukada"),
          new Culture(
              "fi",
              "Aino, Eetu, Saara, Väinö, Helmi, Juhani",
              "Koskela, Lehtimäki, Rantala, Hyvönen, Salmela, Niiniluoto"));

  private final RandomGenerator random;
  private final Set<String> taken = new HashSet<>();

  SampleNames(RandomGenerator random, List<String> takenAlready) {
    this.random = random;
    taken.addAll(takenAlready);
  }

  Invented next() {
    while (true) {
      Culture culture = CULTURES.get(random.nextInt(CULTURES.size()));
      String name = culture.name(random);
      if (taken.add(name)) {
        return new Invented(name, culture.language());
      }
    }
  }

  /** {@code Nazlı Karadağ} is nazli.karadag. */
  static String login(String name) {
    return Normalizer.normalize(
            name.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ł", "l")
                .replace("ı", "i")
                .replace("đ", "d")
                .replace("ø", "o"),
            Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z]+", ".");
  }
}
