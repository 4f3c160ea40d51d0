package id.sorot.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the predicates of one language in a sentence: the quick step before any tree is needed. */
final class PredicateIndex {
  /** How far on a piece behind {@code ~} may stand. */
  private static final int REACH = 8;

  private record Entry(Predicate predicate, Shape shape, int headLength, List<FormSet> rest) {}

  /**
   * A predicate that stands in the sentence.
   *
   * @param predicate the sense
   * @param shape what its head's form says
   * @param head index of the head
   * @param pieces index of each word that belongs to the pattern, the head among them
   * @param stretch number of words from the first to the last of them
   */
  record Match(Predicate predicate, Shape shape, int head, List<Integer> pieces, int stretch) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Map<String, FormSet> classes = new HashMap<>();
  private final WordForms forms;
  private final WordClasses wordClasses;

  PredicateIndex(List<Predicate> predicates, WordClasses wordClasses, WordForms forms) {
    this.forms = forms;
    this.wordClasses = wordClasses;
    Map<Predicate.Piece, FormSet> known = new HashMap<>();
    for (Predicate predicate : predicates) {
      List<FormSet> rest = new ArrayList<>();
      for (Predicate.Piece piece : predicate.pieces().subList(1, predicate.pieces().size())) {
        rest.add(known.computeIfAbsent(piece, this::set));
      }
      Predicate.Piece first = predicate.pieces().getFirst();
      for (int k = 0; k < first.words().size(); k++) {
        heads(predicate, first.words().get(k), first.exact().get(k), rest);
      }
    }
    for (String name : wordClasses.names()) {
      classes.put(name, set(new Predicate.Piece(List.of("@" + name), List.of(false), false)));
    }
  }

  private void heads(Predicate predicate, String word, boolean exact, List<FormSet> rest) {
    if (word.startsWith("@")) {
      for (String member : wordClasses.words(word.substring(1))) {
        if (member.indexOf(' ') < 0) {
          heads(predicate, member, exact, rest);
        }
      }
    } else if (exact) {
      put(word, new Entry(predicate, Shape.FIXED, 1, rest));
    } else if (predicate.noun()) {
      forms.other(word).forEach(form -> put(form, new Entry(predicate, Shape.FIXED, 1, rest)));
    } else {
      forms.verb(word).forEach((form, shape) -> put(form, new Entry(predicate, shape, 1, rest)));
    }
  }

  private void put(String form, Entry entry) {
    entries.computeIfAbsent(form, f -> new ArrayList<>(2)).add(entry);
  }

  private FormSet set(Predicate.Piece piece) {
    FormSet set = new FormSet();
    for (int k = 0; k < piece.words().size(); k++) {
      String word = piece.words().get(k);
      if (word.startsWith("@")) {
        wordClasses.words(word.substring(1)).forEach(member -> inflected(set, member));
      } else if (piece.exact().get(k)) {
        set.add(word);
      } else {
        inflected(set, word);
      }
    }
    return set;
  }

  private void inflected(FormSet set, String phrase) {
    set.add(phrase);
    int last = phrase.lastIndexOf(' ');
    String before = last < 0 ? "" : phrase.substring(0, last + 1);
    forms.other(phrase.substring(last + 1)).forEach(form -> set.add(before + form));
    if (last < 0) {
      forms
          .verb(phrase)
          .forEach(
              (form, shape) -> {
                if (shape != Shape.BARE) {
                  set.add(form);
                }
              });
    }
  }

  /** Returns whether the words from {@code from} to {@code to} hold one of the class. */
  boolean has(String className, Words words, int from, int to) {
    FormSet set = classes.get(className);
    return set != null && set.within(words, from, to);
  }

  /** Returns whether any word of the sentence may be the head of a predicate; nearly free. */
  boolean mayMatch(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (entries.containsKey(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns for a head all senses that match there, the most special first. */
  List<Match> matches(Words words, int head) {
    List<Entry> all = entries.getOrDefault(words.lower(head), List.of());
    if (all.isEmpty()) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>(4);
    for (Entry entry : all) {
      List<Integer> pieces = new ArrayList<>(3);
      pieces.add(head);
      if (follows(words, entry, head, pieces)) {
        int low = pieces.stream().min(Comparator.naturalOrder()).orElse(head);
        int high = pieces.stream().max(Comparator.naturalOrder()).orElse(head);
        matches.add(new Match(entry.predicate(), entry.shape(), head, pieces, high - low + 1));
      }
    }
    matches.sort(
        Comparator.comparingInt((Match m) -> -m.predicate().pieces().size())
            .thenComparingInt(Match::stretch)
            .thenComparingInt(m -> -m.predicate().order()));
    return matches;
  }

  private static boolean follows(Words words, Entry entry, int head, List<Integer> pieces) {
    int at = head + 1;
    for (int k = 0; k < entry.rest().size(); k++) {
      FormSet set = entry.rest().get(k);
      int found = -1;
      if (entry.predicate().pieces().get(k + 1).gap()) {
        for (int i = at; i < words.size() && i < at + REACH && !stops(words, i); i++) {
          if (set.match(words, i) > 0) {
            found = i;
            break;
          }
        }
        if (found < 0 && k == 0 && mayBePassive(entry.shape())) {
          for (int i = head - 1; i >= 0 && i >= head - REACH && !stops(words, i); i--) {
            if (set.match(words, i) > 0) {
              found = i;
              break;
            }
          }
        }
      } else {
        int next = at;
        while (next < words.size()
            && next < at + 2
            && (words.isQuote(next) || skipped(words, next))) {
          next++;
        }
        found = set.match(words, next) > 0 ? next : -1;
      }
      if (found < 0) {
        return false;
      }
      int length = set.match(words, found);
      for (int i = found; i < found + length; i++) {
        pieces.add(i);
      }
      if (found > head) {
        at = found + length;
      }
    }
    return true;
  }

  private static boolean mayBePassive(Shape shape) {
    return shape == Shape.PASSIVE || shape == Shape.OPEN;
  }

  /** A clitic belongs to the word before it. */
  private static boolean skipped(Words words, int i) {
    return i > 0 && words.word(i).token() == words.word(i - 1).token();
  }

  private static boolean stops(Words words, int i) {
    return switch (words.lower(i)) {
      case ";", ":", ".", "?", "!" -> true;
      default -> false;
    };
  }

  /** Returns the names of the classes; for the lint. */
  Set<String> classNames() {
    return classes.keySet();
  }
}
