package id.sorot.event;

import id.sorot.annotation.Mention;
import id.sorot.annotation.PlaceMention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the actors of a sentence stand: names, role nouns, and a role noun with its name. */
final class Anchors {
  /**
   * One actor in the sentence.
   *
   * @param from index of its first word
   * @param to index after its last word
   * @param head index of its head word
   * @param mentions names in it, in order; empty for a bare role noun
   * @param role of the role noun; empty if there is none
   */
  record Run(int from, int to, int head, List<Mention> mentions, Optional<String> role) {}

  private final Words words;
  private final SmallWords small;
  private final List<Run> runs = new ArrayList<>();
  private final int[] runAt;
  private final List<PlaceMention> places;
  private final List<Mention> mentions;

  Anchors(
      Words words,
      SmallWords small,
      RoleNouns roles,
      List<Mention> mentions,
      List<PlaceMention> places) {
    this.words = words;
    this.small = small;
    this.places = places;
    this.mentions = mentions;
    runAt = new int[words.size()];
    Arrays.fill(runAt, -1);
    List<Run> simple = new ArrayList<>();
    int next = 0;
    int i = afterDateline();
    while (i < words.size()) {
      while (next < mentions.size() && mentions.get(next).span().end() <= words.start(i)) {
        next++;
      }
      if (next < mentions.size() && mentions.get(next).span().overlaps(words.word(i).span())) {
        List<Mention> here = new ArrayList<>(1);
        int to = i + 1;
        int m = next;
        here.add(mentions.get(m));
        while (to < words.size() && words.start(to) < mentions.get(m).span().end()) {
          to++;
        }
        while (m + 1 < mentions.size() && mentions.get(m + 1).span().start() < words.end(to - 1)) {
          m++;
          here.add(mentions.get(m));
          while (to < words.size() && words.start(to) < mentions.get(m).span().end()) {
            to++;
          }
        }
        int head = headOf(i, to);
        simple.add(new Run(i, to, head, here, Optional.empty()));
        i = to;
        continue;
      }
      Optional<RoleNouns.Found> role = roles.at(words, i);
      if (role.isPresent()) {
        int to = i + role.get().length();
        simple.add(
            new Run(
                i, to, small.headFirst() ? i : to - 1, List.of(), Optional.of(role.get().role())));
        i = to;
        continue;
      }
      i++;
    }
    merge(simple);
  }

  /** Place and agency before a dash at the beginning are no part of the sentence. */
  private int afterDateline() {
    for (int i = 1; i < words.size() && i < 12; i++) {
      switch (words.lower(i)) {
        case "--", "–", "—" -> {
          return i + 1;
        }
        case "-" -> {
          if (words.lower(i + 1).equals("-")
              || i < 6 && words.start(i) > words.end(i - 1) && words.isCapital(i - 1)) {
            return words.lower(i + 1).equals("-") ? i + 2 : i + 1;
          }
        }
        default -> {
          boolean small =
              Character.isLowerCase(words.word(i).form().codePointAt(0)) && !words.isMark(i);
          if (small) {
            return 0;
          }
        }
      }
    }
    return 0;
  }

  private int headOf(int from, int to) {
    if (words.parsed()) {
      for (int i = from; i < to; i++) {
        int head = words.head(i);
        if (head < from || head >= to) {
          return i;
        }
      }
    }
    return small.headFirst() ? from : to - 1;
  }

  private void merge(List<Run> simple) {
    int i = 0;
    while (i < simple.size()) {
      Run run = simple.get(i);
      while (i + 1 < simple.size() && belongTogether(run, simple.get(i + 1))) {
        run = together(run, simple.get(i + 1));
        i++;
      }
      if (isAdjective(run)) {
        i++;
        continue;
      }
      for (int k = run.from(); k < run.to(); k++) {
        runAt[k] = runs.size();
      }
      runs.add(run);
      i++;
    }
  }

  /** A word such as 'military' behind a noun says of what kind something is, not who does it. */
  private boolean isAdjective(Run run) {
    if (!run.mentions().isEmpty()
        || run.to() - run.from() > 1
        || run.from() == 0
        || !small.is("adjectival", words.lower(run.from()))) {
      return false;
    }
    int before = run.from() - 1;
    if (small.is("and", words.lower(before))) {
      before--;
    }
    String pos = words.pos(before);
    return !isAnchor(before) && (pos.equals("NOUN") || pos.equals("ADJ"));
  }

  private boolean belongTogether(Run a, Run b) {
    int gap = b.from() - a.to();
    if (gap > 3) {
      return false;
    }
    boolean nameThenRole = !a.mentions().isEmpty() && b.mentions().isEmpty() && a.role().isEmpty();
    boolean roleThenName = a.role().isPresent() && !b.mentions().isEmpty();
    boolean roleThenRole = a.mentions().isEmpty() && b.mentions().isEmpty();
    if (small.headFirst()) {
      if (!(roleThenName || roleThenRole) || gap > 2) {
        return false;
      }
      return plain(a.to(), b.from());
    }
    if (nameThenRole) {
      int from = a.to();
      if (words.isPossessive(from)) {
        from++;
      }
      return plain(from, b.from());
    }
    if (roleThenRole) {
      return gap == 0;
    }
    if (roleThenName) {
      return gap == 0 || gap <= 2 && words.lower(a.to()).equals("of");
    }
    return false;
  }

  /** Returns whether nothing but adjectives and nouns stands between. */
  private boolean plain(int from, int to) {
    for (int i = from; i < to; i++) {
      String word = words.lower(i);
      if (words.isMark(i)
          || small.is("prep", word)
          || small.is("clause", word)
          || small.is("and", word)
          || small.is("be", word)
          || small.is("have", word)) {
        return false;
      }
      String pos = words.pos(i);
      if (!pos.equals("X")
          && !pos.equals("ADJ")
          && !pos.equals("NOUN")
          && !pos.equals("PROPN")
          && !pos.equals("NUM")) {
        return false;
      }
    }
    return true;
  }

  private Run together(Run a, Run b) {
    List<Mention> both = new ArrayList<>(a.mentions());
    both.addAll(b.mentions());
    boolean named = !b.mentions().isEmpty() && b.role().isEmpty();
    int head =
        small.headFirst() || named && a.role().isPresent() && b.from() - a.to() > 0
            ? a.head()
            : b.head();
    Optional<String> role =
        small.headFirst() || named ? a.role().or(b::role) : b.role().or(a::role);
    return new Run(a.from(), b.to(), head, both, role);
  }

  List<Run> runs() {
    return runs;
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  boolean isAnchor(int i) {
    return i >= 0 && i < runAt.length && runAt[i] >= 0;
  }

  /** Returns whether the actor at a word has a name, or a role of a known country. */
  boolean isNamed(int i) {
    return isAnchor(i)
        && runs.get(runAt[i]).mentions().stream().anyMatch(m -> !m.actor().code().startsWith("?"));
  }

  boolean startsActor(int i) {
    return isAnchor(i) && runs.get(runAt[i]).from() == i;
  }

  int endOfActor(int i) {
    return runs.get(runAt[i]).to();
  }

  int startOfActor(int i) {
    return runs.get(runAt[i]).from();
  }

  int headOfActor(int i) {
    return runs.get(runAt[i]).head();
  }

  boolean isAnchorIn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isAnchor(i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the actor at a word; empty if there is none. */
  Optional<Run> run(int i) {
    return isAnchor(i) ? Optional.of(runs.get(runAt[i])) : Optional.empty();
  }

  /** Returns whether a name stands at the word. */
  boolean isName(int i) {
    return isAnchor(i)
        && runs.get(runAt[i]).mentions().stream()
            .anyMatch(m -> m.span().overlaps(words.word(i).span()));
  }

  List<PlaceMention> places() {
    return places;
  }

  /** Returns the countries that names and places of the sentence fix. */
  Set<String> countries() {
    Set<String> all = new HashSet<>();
    for (Mention mention : mentions) {
      String country = mention.actor().country();
      if (country.length() == 3
          && !country.equals("IGO")
          && !country.equals("NGO")
          && !country.equals("IMG")
          && !country.equals("MNC")) {
        all.add(country);
      }
    }
    for (PlaceMention place : places) {
      if (place.place().country().length() == 3) {
        all.add(place.place().country());
      }
    }
    return all;
  }
}
