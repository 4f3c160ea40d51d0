package id.sorot.language;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the language of a text by its runs of letters and by words that mark a language.
 *
 * <p>A linear model over runs of one to five letters knows the languages of the archipelago and
 * some that are met beside them; words that are frequent in one language alone tell others, and
 * scripts the rest. At most {@value #SAMPLE} characters are read, from four places of the text.
 *
 * <p>Source of the method: Cavnar and Trenkle 1994 for the letters; the weights are those of naive
 * Bayes.
 */
final class LanguageDetector {
  private static final int SAMPLE = 4000;
  private static final int MIN_WORDS = 5;

  /** Share of words that must mark a language unknown to the model before it is believed. */
  private static final double SURE = 0.25;

  private static final String MODEL = "languages/detector.model";
  private static final String MARKERS = "languages/markers.tsv";

  private final Map<String, String> markers;
  private final Optional<Model> model;

  /** The learnt part. */
  record Model(Map<String, String> provenance, List<String> languages, LinearModel weights) {
    void write(DataOutputStream out) throws IOException {
      ModelFile.writeStrings(out, languages, languages.size());
      weights.write(out);
    }

    static Model read(DataInputStream in, Map<String, String> provenance) throws IOException {
      return new Model(provenance, List.of(ModelFile.readStrings(in)), LinearModel.read(in));
    }
  }

  LanguageDetector(Map<String, String> markers, Optional<Model> model) {
    this.markers = markers;
    this.model = model;
  }

  static LanguageDetector load(Knowledge knowledge) {
    return new LanguageDetector(
        markers(knowledge),
        knowledge.binary(MODEL).map(stream -> ModelFile.read(MODEL, stream, Model::read)));
  }

  /** Returns the language of each marker; a word of two languages marks neither. */
  static Map<String, String> markers(Knowledge knowledge) {
    Map<String, String> markers = new HashMap<>();
    for (Row row : Spelling.optional(knowledge, MARKERS)) {
      for (String word : row.cell(1).split(" ")) {
        markers.merge(word, row.cell(0), (a, b) -> a.equals(b) ? a : a + " " + b);
      }
    }
    return markers;
  }

  LanguageGuess detect(CharSequence text) {
    String sample = sample(text);
    int letters = 0;
    int latin = 0;
    Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        if (script == Character.UnicodeScript.LATIN) {
          latin++;
        } else {
          scripts.merge(script, 1, Integer::sum);
        }
      }
    }
    if (letters < 2) {
      return LanguageGuess.UNDETERMINED;
    }
    if (latin * 2 < letters) {
      return byScript(scripts, letters);
    }
    Map<String, Integer> marked = new HashMap<>();
    int words = 0;
    for (String word : words(sample)) {
      words++;
      String languages = markers.get(word);
      if (languages != null) {
        for (String language : languages.split(" ")) {
          marked.merge(language, 1, Integer::sum);
        }
      }
    }
    if (model.isEmpty()) {
      return byMarkers(marked, words, List.of());
    }
    List<String> languages = model.get().languages();
    int[] scores = new int[languages.size()];
    int[] found = features(sample, markers);
    for (int feature : found) {
      model.get().weights().add(feature, scores);
    }
    int best = Tagger.best(scores);
    String lang = languages.get(best);
    LanguageGuess other = byMarkers(marked, words, languages);
    int rival = marked.getOrDefault(other.lang(), 0);
    if (rival > marked.getOrDefault(lang, 0) && (lang.length() > 3 || rival >= words * SURE)) {
      return other;
    }
    if (lang.length() > 3) {
      return LanguageGuess.UNDETERMINED;
    }
    int second = Integer.MIN_VALUE;
    for (int i = 0; i < scores.length; i++) {
      if (i != best) {
        second = Math.max(second, scores[i]);
      }
    }
    double margin = (scores[best] - second) / (20.0 * StrictMath.sqrt(found.length + 1));
    double confidence = 1 / (1 + StrictMath.exp(-margin));
    return new LanguageGuess(lang, Math.round(confidence * 1000) / 1000.0);
  }

  private static LanguageGuess byMarkers(
      Map<String, Integer> marked, int words, List<String> without) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> entry : marked.entrySet()) {
      int count = entry.getValue();
      if (!without.contains(entry.getKey())
          && (count > most || count == most && entry.getKey().compareTo(best) < 0)) {
        best = entry.getKey();
        most = count;
      }
    }
    double share = words == 0 ? 0 : (double) most / words;
    return most >= 2 && share >= 0.12
        ? new LanguageGuess(best, Math.round(Math.min(0.99, 0.5 + share) * 1000) / 1000.0)
        : LanguageGuess.UNDETERMINED;
  }

  private LanguageGuess byScript(Map<Character.UnicodeScript, Integer> scripts, int letters) {
    Character.UnicodeScript best = Character.UnicodeScript.UNKNOWN;
    int most = 0;
    for (Map.Entry<Character.UnicodeScript, Integer> entry : scripts.entrySet()) {
      int count = entry.getValue();
      if (count > most || count == most && entry.getKey().compareTo(best) < 0) {
        best = entry.getKey();
        most = count;
      }
    }
    int kana =
        scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
    String script = kana * 5 > letters ? "HIRAGANA" : best.name();
    String lang = markers.get("script:" + script.toLowerCase(Locale.ROOT));
    return lang == null
        ? LanguageGuess.UNDETERMINED
        : new LanguageGuess(lang, Math.round(1000.0 * most / letters) / 1000.0);
  }

  static String sample(CharSequence text) {
    int length = text.length();
    if (length <= SAMPLE) {
      return text.toString();
    }
    int part = SAMPLE / 4;
    StringBuilder sample = new StringBuilder(SAMPLE + 8);
    for (int i = 0; i < 4; i++) {
      int from = (int) ((long) (length - part) * i / 3);
      sample.append(text, from, from + part).append(' ');
    }
    return sample.toString();
  }

  private static List<String> words(String sample) {
    return Arrays.stream(sample.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'’]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /**
   * Returns the text without the words that begin with a capital inside a sentence: names tell
   * where a text is about, not what it is written in. A text of hardly anything else is kept whole.
   */
  private static String withoutNames(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int words = 0;
    boolean first = true;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!Character.isLetter(c)) {
        first = c == '.' || c == '!' || c == '?' || c == '\n' || first && !Character.isDigit(c);
        kept.append(c);
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && Character.isLetter(text.charAt(i))) {
        i++;
      }
      if (first || Character.isLowerCase(c)) {
        kept.append(text, start, i);
        words++;
      }
      first = false;
    }
    return words < MIN_WORDS ? text : kept.toString();
  }

  /** Returns the runs of letters, the words and the marks of languages in a text. */
  static int[] features(String text, Map<String, String> markers) {
    String sample = withoutNames(text);
    StringBuilder plain = new StringBuilder(sample.length() + 2);
    plain.append(' ');
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (Character.isLetter(c)) {
        plain.append(Character.toLowerCase(c));
      } else if (plain.charAt(plain.length() - 1) != ' ') {
        plain.append(c == '-' ? '-' : ' ');
      }
    }
    plain.append(' ');
    int[] out = new int[plain.length() * 7 + 64];
    int n = 0;
    int word = 0;
    int before = 0;
    for (int i = 0; i < plain.length(); i++) {
      int hash = 0;
      for (int size = 1; size <= 5 && i + size <= plain.length(); size++) {
        hash = hash * 0x01000193 ^ plain.charAt(i + size - 1);
        if (size > 1) {
          out[n++] = Features.of(500 + size, hash);
        }
      }
      if (plain.charAt(i) == ' ') {
        if (i > word) {
          int whole = Features.text(plain, word, i);
          out[n++] = Features.of(510, whole);
          out[n++] = Features.of(511, whole, before);
          before = whole;
          String marked = markers.get(plain.substring(word, i));
          if (marked != null && marked.indexOf(' ') < 0) {
            out[n++] = Features.of(512, Features.text(marked));
          }
        }
        word = i + 1;
      }
    }
    return Arrays.copyOf(out, n);
  }
}
