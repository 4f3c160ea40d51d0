package id.sorot.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the phrases that stand at a place of a predicate: by the tree where there is one, else, and
 * where the tree says nothing, by the order of the words.
 */
final class Frames {
  private static final int DEPTH = 6;
  private static final int REACH = 14;
  private static final Set<String> CUT =
      Set.of(
          "acl", "advcl", "parataxis", "conj", "cc", "case", "mark", "cop", "ccomp", "discourse");

  private final Words words;
  private final SmallWords small;
  private final Anchors anchors;
  private final boolean heading;

  Frames(Words words, SmallWords small, Anchors anchors, boolean heading) {
    this.words = words;
    this.small = small;
    this.anchors = anchors;
    this.heading = heading;
  }

  /** Returns the phrases at a place, in order of the text; empty if there are none. */
  List<Phrase> at(PredicateIndex.Match match, String place) {
    int head = match.head();
    return switch (place) {
      case "subj" -> subject(match);
      case "obj" -> object(match);
      case "iobj" -> childPhrases(head, "iobj");
      case "in-obj" -> inside(match);
      case "comp" -> complementSubject(head);
      case "poss" -> possessor(match);
      case "adj" -> modifier(match);
      case "none" -> List.of();
      default -> prepositional(match, place);
    };
  }

  /** Returns whether the syntactic subject of the predicate undergoes the act. */
  boolean passive(PredicateIndex.Match match) {
    int i = match.head();
    return switch (match.shape()) {
      case PASSIVE -> true;
      case OPEN -> {
        for (int child : words.children(i)) {
          String rel = words.fullRelation(child);
          // A passive subject without 'be' is a slip of the parser, but for headlines, which leave
          // it out.
          if (rel.equals("nsubj:pass") && heading
              || rel.equals("aux:pass")
              || rel.equals("obl:agent")) {
            yield true;
          }
        }
        if (byBe(i)) {
          yield true;
        }
        if (words.parsed()) {
          if (words.relation(i).equals("acl")
              && !words.fullRelation(i).equals("acl:relcl")
              && (heading || !isRoot(words.head(i)))
              && child(i, "obj") < 0
              && child(i, "xcomp") < 0
              && child(i, "nsubj") < 0) {
            yield true;
          }
          yield heading && small.is("by", words.lower(i + 1));
        }
        yield small.is("by", words.lower(i + 1));
      }
      case BARE -> i > 0 && isPronoun(i - 1) && !heading;
      default -> false;
    };
  }

  /** A full sentence whose root is a noun has its verb hung below it by mistake. */
  private boolean isRoot(int i) {
    return i >= 0 && words.head(i) < 0;
  }

  private boolean byBe(int i) {
    for (int k = i - 1; k >= 0 && k >= i - 4; k--) {
      String word = words.lower(k);
      if (small.is("be", word)) {
        return true;
      }
      if (small.is("have", word) || words.isBreak(k) || anchors.isAnchor(k)) {
        return false;
      }
      String pos = words.pos(k);
      if (pos.equals("NOUN") || pos.equals("PROPN") || pos.equals("VERB")) {
        return false;
      }
    }
    return false;
  }

  /** Returns whether the phrases are one pronoun. */
  boolean isPronoun(List<Phrase> phrases) {
    return phrases.size() == 1 && isPronoun(phrases.getFirst().head());
  }

  private boolean isPronoun(int i) {
    return small.is("pronoun", words.lower(i)) || small.is("our", words.lower(i));
  }

  // ---- subject and object

  private List<Phrase> subject(PredicateIndex.Match match) {
    if (match.predicate().noun()) {
      return List.of();
    }
    int i = match.head();
    if (passive(match)) {
      return agent(match);
    }
    if (words.parsed()) {
      List<Phrase> found = syntacticSubject(i, match.shape(), DEPTH);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return surfaceSubject(i);
  }

  /** Returns the subject by order alone; empty for a passive or a noun. */
  List<Phrase> nearestSubject(PredicateIndex.Match match) {
    return match.predicate().noun() || passive(match) ? List.of() : surfaceSubject(match.head());
  }

  /**
   * Returns the subject of a verb such as 'announce' or 'begin' whose object is the noun; empty if
   * there is no such verb.
   */
  List<Phrase> supportedSubject(PredicateIndex.Match match) {
    int noun = match.head();
    if (!match.predicate().noun() || !words.parsed()) {
      return List.of();
    }
    int verb = words.head(noun);
    if (verb < 0
        || !words.relation(noun).equals("obj")
        || !small.is("support", words.lower(verb))) {
      return List.of();
    }
    return syntacticSubject(verb, Shape.ACTIVE, DEPTH);
  }

  /**
   * Returns who does what the noun names, where a clause behind it says so ('the raid carried out
   * by X', 'tuduhan yang dilontarkan X'); empty if none does.
   */
  List<Phrase> clauseAgent(PredicateIndex.Match match) {
    if (!match.predicate().noun() || !words.parsed()) {
      return List.of();
    }
    for (int verb : words.children(match.head())) {
      if (!words.relation(verb).equals("acl")) {
        continue;
      }
      boolean undergoes = false;
      for (int child : words.children(verb)) {
        if (words.fullRelation(child).equals("obl:agent") || hasCase(child, "by")) {
          return phrases(child);
        }
        undergoes |= words.fullRelation(child).equals("nsubj:pass");
      }
      if (undergoes && anchors.startsActor(verb + 1)) {
        int to = anchors.endOfActor(verb + 1);
        return joined(new Phrase(anchors.headOfActor(verb + 1), verb + 1, to));
      }
    }
    return List.of();
  }

  private List<Phrase> object(PredicateIndex.Match match) {
    int i = match.head();
    if (match.predicate().noun()) {
      return List.of();
    }
    if (passive(match)) {
      if (words.parsed()) {
        List<Phrase> found = syntacticSubject(i, match.shape(), DEPTH);
        if (!found.isEmpty()) {
          return found;
        }
      }
      return surfaceSubject(i);
    }
    if (words.parsed()) {
      int object = child(i, "obj");
      if (object >= 0) {
        return phrases(object);
      }
      if (words.relation(i).equals("acl") && child(i, "nsubj") >= 0 && words.head(i) >= 0) {
        int subject = child(i, "nsubj");
        if (!small.is("relative", words.lower(subject))) {
          return phrases(words.head(i));
        }
      }
    }
    int at = i + 1;
    if (words.parsed() && at < words.size() && words.pos(at).equals("ADP")) {
      return List.of();
    }
    return rightPhrase(at).map(List::of).orElse(List.of());
  }

  private List<Phrase> agent(PredicateIndex.Match match) {
    int i = match.head();
    if (match.shape() == Shape.BARE) {
      return List.of(new Phrase(i - 1, i - 1, i));
    }
    for (int child : words.children(i)) {
      if (words.fullRelation(child).equals("obl:agent") || hasCase(child, "by")) {
        return phrases(child);
      }
    }
    for (int k = i + 1; k < words.size() && k <= i + REACH; k++) {
      if (small.is("by", words.lower(k))) {
        return rightPhrase(k + 1).map(this::joined).orElse(List.of());
      }
      if (words.isBreak(k) && !words.lower(k).equals(",") || small.is("clause", words.lower(k))) {
        break;
      }
    }
    if (match.shape() == Shape.PASSIVE && i + 1 < words.size()) {
      int next = i + 1;
      if (!small.is("prep", words.lower(next))
          && !small.is("clause", words.lower(next))
          && !words.isMark(next)
          && (anchors.isAnchor(next) || isPronoun(next) || words.pos(next).equals("PROPN"))) {
        return rightPhrase(next).map(this::joined).orElse(List.of());
      }
    }
    return List.of();
  }

  /** Returns the phrase with what the tree, or an 'and', joins to it. */
  private List<Phrase> joined(Phrase phrase) {
    if (words.parsed() && phrase.head() >= 0) {
      List<Phrase> all = new ArrayList<>();
      all.add(phrase);
      for (int child : words.children(phrase.head())) {
        if (words.relation(child).equals("conj") && nominal(child)) {
          all.addAll(phrases(child));
        }
      }
      if (all.size() > 1) {
        return all;
      }
    }
    return withCoordination(phrase);
  }

  /** Adds what a list of actors, parted by commas and an 'and' before the last, joins to it. */
  private List<Phrase> withCoordination(Phrase phrase) {
    List<Phrase> all = new ArrayList<>();
    all.add(phrase);
    if (!anchors.isAnchorIn(phrase.from(), phrase.to())) {
      return all;
    }
    int at = phrase.to();
    for (int steps = 0; steps < 12 && at + 1 < words.size(); steps++) {
      boolean last = small.is("and", words.lower(at));
      boolean comma = words.lower(at).equals(",");
      if (!last && !comma) {
        break;
      }
      int next = at + 1;
      if (comma && small.is("and", words.lower(next))) {
        last = true;
        next++;
      }
      if (next >= words.size() || !anchors.startsActor(next)) {
        break;
      }
      int to = anchors.endOfActor(next);
      all.add(new Phrase(anchors.headOfActor(next), next, to));
      if (last) {
        return all;
      }
      at = to;
    }
    return all.subList(0, 1);
  }

  private List<Phrase> syntacticSubject(int verb, Shape shape, int depth) {
    if (depth == 0) {
      return List.of();
    }
    int subject = child(verb, "nsubj");
    String rel = words.relation(verb);
    int governor = words.head(verb);
    if (subject >= 0 && !small.is("relative", words.lower(subject))) {
      return phrases(subject);
    }
    if (governor < 0) {
      return List.of();
    }
    if (rel.equals("acl")) {
      if (!words.pos(governor).equals("VERB") && !isInfinitive(verb)) {
        return phrases(governor);
      }
      if (isInfinitive(verb)) {
        int of = child(governor, "nmod:poss");
        if (of >= 0) {
          return phrases(of);
        }
        int above = words.head(governor);
        return above >= 0 && words.relation(governor).equals("obj")
            ? syntacticSubject(above, Shape.ACTIVE, depth - 1)
            : List.of();
      }
      return phrases(governor);
    }
    if (rel.equals("conj")) {
      return nominal(governor) && child(governor, "nsubj") < 0
          ? List.of()
          : syntacticSubject(governor, shape, depth - 1);
    }
    if (rel.equals("xcomp") || rel.equals("ccomp") && subject < 0 && noClauseWord(verb)) {
      int object = child(governor, "obj");
      if (object < 0) {
        object = child(governor, "iobj");
      }
      if (object >= 0 && object < verb) {
        return phrases(object);
      }
      return syntacticSubject(governor, Shape.ACTIVE, depth - 1);
    }
    if (rel.equals("advcl") || rel.equals("dep") || rel.equals("parataxis") && shape == Shape.ING) {
      return nominal(governor) && child(governor, "nsubj") < 0
          ? List.of()
          : syntacticSubject(governor, Shape.ACTIVE, depth - 1);
    }
    if (rel.equals("aux") || rel.equals("cop") || rel.equals("compound")) {
      return syntacticSubject(governor, shape, depth - 1);
    }
    return List.of();
  }

  private boolean isInfinitive(int verb) {
    for (int child : words.children(verb)) {
      if (words.relation(child).equals("mark") && words.pos(child).equals("PART")) {
        return true;
      }
    }
    return false;
  }

  private boolean noClauseWord(int verb) {
    for (int child : words.children(verb)) {
      if (words.relation(child).equals("mark") && small.is("clause", words.lower(child))) {
        return false;
      }
    }
    return true;
  }

  private boolean nominal(int i) {
    String pos = words.pos(i);
    return pos.equals("NOUN")
        || pos.equals("PROPN")
        || pos.equals("PRON")
        || pos.equals("NUM")
        || pos.equals("SYM");
  }

  /** Subject by order: the nearest actor before the verb that no preposition governs. */
  private List<Phrase> surfaceSubject(int verb) {
    int from = clauseStart(verb);
    Phrase best = anchorBefore(from, verb);
    if (best == null && from > 0 && words.lower(from - 1).equals(",")) {
      int earlier = clauseStart(from - 1);
      best = anchorBefore(earlier, from - 1);
    }
    if (best != null) {
      return joined(best);
    }
    if (!words.parsed()) {
      int start = from;
      while (start < verb && (words.isMark(start) || small.is("clause", words.lower(start)))) {
        start++;
      }
      if (start < verb && !small.is("prep", words.lower(start))) {
        return rightPhrase(start).map(List::of).orElse(List.of());
      }
    }
    return List.of();
  }

  private @org.jspecify.annotations.Nullable Phrase anchorBefore(int from, int to) {
    Phrase best = null;
    for (int i = from; i < to; i++) {
      if (anchors.startsActor(i)) {
        int before = i - 1;
        while (before >= from
            && !small.is("prep", words.lower(before))
            && !words.isBreak(before)
            && i - before <= 3
            && !anchors.isAnchor(before)
            && !words.pos(before).equals("VERB")) {
          before--;
        }
        boolean governed = before >= from && small.is("prep", words.lower(before));
        int end = anchors.endOfActor(i);
        if (!governed) {
          Phrase phrase = new Phrase(small.headFirst() ? i : end - 1, i, end);
          if (best == null) {
            best = phrase;
          }
        }
        i = end - 1;
      }
    }
    return best;
  }

  private int clauseStart(int at) {
    for (int i = at - 1; i >= 0; i--) {
      boolean opensQuotation = words.isQuote(i) && words.end(i) == words.start(i + 1);
      if (words.isBreak(i)
          || opensQuotation
          || small.is("clause", words.lower(i)) && !small.is("relative", words.lower(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  // ---- inside the object, and what is asked for

  private List<Phrase> inside(PredicateIndex.Match match) {
    int head = match.head();
    int end = Math.min(words.size(), head + REACH + 4);
    for (int i = head + 1; i < end; i++) {
      if (stopsInside(i)) {
        end = i;
      }
    }
    int from = head + 1;
    if (words.parsed() && !match.predicate().noun()) {
      int object = child(head, "obj");
      if (passive(match)) {
        int subject = child(head, "nsubj");
        if (subject >= 0) {
          return anchorsUnder(subject, match);
        }
      }
      if (object >= 0) {
        List<Phrase> under = anchorsUnder(object, match);
        if (!under.isEmpty()) {
          return under;
        }
        end = Math.min(end, phrase(object).to());
      }
      for (int child : words.children(head)) {
        if (words.relation(child).equals("xcomp") || words.relation(child).equals("ccomp")) {
          List<Phrase> under = anchorsUnder(child, match);
          if (!under.isEmpty()) {
            return under;
          }
        }
      }
    }
    for (int i = from; i < end; i++) {
      if (anchors.startsActor(i) && isOther(i, match)) {
        int to = anchors.endOfActor(i);
        return joined(new Phrase(small.headFirst() ? i : to - 1, i, to));
      }
    }
    return List.of();
  }

  private boolean stopsInside(int i) {
    return switch (words.lower(i)) {
      case ";", ":", ".", "?", "!", "," -> true;
      default -> small.is("clause", words.lower(i)) && !small.is("relative", words.lower(i));
    };
  }

  private List<Phrase> anchorsUnder(int top, PredicateIndex.Match match) {
    for (int i = 0; i < words.size(); i++) {
      if (anchors.startsActor(i) && words.below(anchors.headOfActor(i), top) && isOther(i, match)) {
        int to = anchors.endOfActor(i);
        return joined(new Phrase(anchors.headOfActor(i), i, to));
      }
    }
    return List.of();
  }

  /** Returns whether the actor is not the doer's own ('its troops') nor a word of the pattern. */
  private boolean isOther(int start, PredicateIndex.Match match) {
    if (match.pieces().contains(anchors.headOfActor(start))) {
      return false;
    }
    int last = anchors.endOfActor(start) - 1;
    boolean owned =
        small.headFirst()
            ? small.is("pronoun", words.lower(last)) || words.lower(last).endsWith("nya")
            : small.is("pronoun", words.lower(start));
    return !owned;
  }

  /**
   * Returns whom a protest is addressed to, where it stands in the demand behind it; empty if
   * nobody.
   */
  List<Phrase> addressee(PredicateIndex.Match match) {
    int from = match.pieces().stream().mapToInt(Integer::intValue).max().orElse(match.head()) + 1;
    for (int i = from; i < words.size(); i++) {
      if (words.lower(i).equals(".") || words.lower(i).equals(";")) {
        break;
      }
      if (anchors.startsActor(i)) {
        boolean located = i > 0 && small.is("where", words.lower(i - 1));
        boolean speaks = i > 0 && words.lower(i - 1).equals(",");
        if (!located && !speaks && isOther(i, match) && anchors.isNamed(i)) {
          int to = anchors.endOfActor(i);
          return joined(new Phrase(anchors.headOfActor(i), i, to));
        }
        i = anchors.endOfActor(i) - 1;
      }
    }
    return List.of();
  }

  /** Returns two coordinated actors that the sentence names before the predicate; empty if none. */
  List<Phrase> pairBefore(PredicateIndex.Match match) {
    for (int i = 0; i < match.head(); i++) {
      if (anchors.startsActor(i)) {
        int to = anchors.endOfActor(i);
        int next = to;
        while (next < match.head()
            && (words.lower(next).equals(",") || small.is("and", words.lower(next)))) {
          next++;
        }
        boolean joined = next > to && small.is("and", words.lower(next - 1));
        if (joined
            && next < match.head()
            && anchors.startsActor(next)
            && anchors.isNamed(i)
            && anchors.isNamed(next)) {
          return List.of(
              new Phrase(anchors.headOfActor(i), i, to),
              new Phrase(anchors.headOfActor(next), next, anchors.endOfActor(next)));
        }
        i = to - 1;
      }
    }
    return List.of();
  }

  private List<Phrase> complementSubject(int head) {
    for (int child : words.children(head)) {
      String rel = words.relation(child);
      if (rel.equals("ccomp") || rel.equals("xcomp") || rel.equals("advcl")) {
        int subject = child(child, "nsubj");
        if (subject >= 0 && subject > head) {
          return phrases(subject);
        }
      }
    }
    for (int i = head + 1; i < words.size() && i <= head + REACH; i++) {
      if (small.is("clause", words.lower(i)) && !small.is("only-relative", words.lower(i))) {
        return rightPhrase(i + 1)
            .filter(p -> anchors.isAnchorIn(p.from(), p.to()))
            .map(this::joined)
            .orElse(List.of());
      }
      if (words.lower(i).equals(".") || words.lower(i).equals(";")) {
        break;
      }
    }
    return List.of();
  }

  // ---- what belongs to a noun

  private List<Phrase> possessor(PredicateIndex.Match match) {
    List<Phrase> all = new ArrayList<>();
    for (int head : domain(match)) {
      if (!words.pos(head).equals("VERB") || match.predicate().noun()) {
        all.addAll(possessor(head, match));
      }
    }
    return all;
  }

  private List<Phrase> possessor(int head, PredicateIndex.Match match) {
    if (!small.headFirst()) {
      int poss = child(head, "nmod:poss");
      if (poss >= 0) {
        return phrases(poss);
      }
      for (int i = head - 1; i > 0 && i >= head - 5; i--) {
        if (words.isPossessive(i)) {
          return leftPhrase(i - 1).map(List::of).orElse(List.of());
        }
        if (words.isBreak(i) || small.is("prep", words.lower(i))) {
          break;
        }
      }
      return List.of();
    }
    int i = head + 1;
    while (i < words.size() && match.pieces().contains(i)) {
      i++;
    }
    for (int skipped = 0; i < words.size() && skipped < 3; i++, skipped++) {
      if (words.isMark(i)
          || small.is("prep", words.lower(i))
          || small.is("clause", words.lower(i))
          || small.is("and", words.lower(i))
          || words.pos(i).equals("VERB")) {
        return List.of();
      }
      if (anchors.startsActor(i)) {
        int to = anchors.endOfActor(i);
        return joined(new Phrase(i, i, to));
      }
      if (isPronoun(i) || words.pos(i).equals("PROPN") || words.pos(i).equals("NUM")) {
        return rightPhrase(i).map(List::of).orElse(List.of());
      }
      if (words.pos(i).equals("NOUN") && words.parsed() && skipped > 0) {
        return rightPhrase(i).map(List::of).orElse(List.of());
      }
    }
    return List.of();
  }

  private List<Phrase> modifier(PredicateIndex.Match match) {
    int first = match.pieces().stream().mapToInt(Integer::intValue).min().orElse(match.head());
    for (int i = first - 1; i >= 0 && i >= first - 4; i--) {
      if (words.isBreak(i)
          || small.is("prep", words.lower(i))
          || small.is("clause", words.lower(i))
          || small.is("and", words.lower(i)) && i == first - 1
          || words.isPossessive(i)) {
        return List.of();
      }
      if (anchors.isAnchor(i)) {
        int from = anchors.startOfActor(i);
        return List.of(new Phrase(i, from, i + 1));
      }
      if (words.pos(i).equals("VERB") || words.pos(i).equals("AUX")) {
        return List.of();
      }
    }
    return List.of();
  }

  // ---- prepositions

  private List<Phrase> prepositional(PredicateIndex.Match match, String preposition) {
    String first = preposition;
    int blank = preposition.indexOf(' ');
    if (blank > 0) {
      first = preposition.substring(blank + 1);
    }
    if (words.parsed()) {
      for (int head : domain(match)) {
        for (int child : words.children(head)) {
          if (caseIs(child, first) && child > head - 12) {
            return phrases(child);
          }
        }
      }
    }
    int head = match.head();
    int reach = words.parsed() ? 8 : REACH;
    for (int i = head + 1; i < words.size() && i <= head + reach; i++) {
      if (words.lower(i).equals(first)) {
        return rightPhrase(i + 1).map(this::joined).orElse(List.of());
      }
      if (stopsInside(i)
          || small.is("relative", words.lower(i))
          || i > head + 1
              && words.pos(i).equals("VERB")
              && !match.predicate().type().map(SentenceCoder.AIMING::contains).orElse(false)
              && !match.pieces().contains(i)) {
        break;
      }
    }
    return List.of();
  }

  /** The words that a side may hang on: those of the pattern, and the object. */
  private List<Integer> domain(PredicateIndex.Match match) {
    List<Integer> all = new ArrayList<>(match.pieces());
    if (!match.predicate().noun() && words.parsed()) {
      int object = child(match.head(), "obj");
      if (object >= 0 && !all.contains(object)) {
        all.add(object);
      }
      for (int child : words.children(match.head())) {
        if (words.relation(child).equals("xcomp") && !all.contains(child)) {
          all.add(child);
        }
      }
    }
    return all;
  }

  private boolean caseIs(int noun, String preposition) {
    for (int child : words.children(noun)) {
      if (words.relation(child).equals("case") && words.lower(child).equals(preposition)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasCase(int noun, String kind) {
    for (int child : words.children(noun)) {
      if (words.relation(child).equals("case") && small.is(kind, words.lower(child))) {
        return true;
      }
    }
    return false;
  }

  // ---- phrases

  /** Returns the first child with the relation, with or without subtype; -1 if there is none. */
  int child(int head, String relation) {
    boolean full = relation.indexOf(':') >= 0;
    for (int child : words.children(head)) {
      if (full
          ? words.fullRelation(child).equals(relation)
          : words.relation(child).equals(relation)) {
        return child;
      }
    }
    return -1;
  }

  private List<Phrase> childPhrases(int head, String relation) {
    int child = child(head, relation);
    return child < 0 ? List.of() : phrases(child);
  }

  /** Returns the phrase of a head in the tree and those of what is coordinated with it. */
  private List<Phrase> phrases(int head) {
    List<Phrase> all = new ArrayList<>(2);
    all.add(phrase(head));
    for (int child : words.children(head)) {
      // What has a preposition of its own is joined to something else.
      if (words.relation(child).equals("conj")
          && nominal(child)
          && (child(child, "case") < 0 || child(head, "case") >= 0)) {
        all.add(phrase(child));
      }
    }
    return all.size() > 1 ? all : withCoordination(all.getFirst());
  }

  private Phrase phrase(int head) {
    int[] ends = {head, head + 1};
    if (nominal(head)
        || words.pos(head).equals("ADJ")
        || words.pos(head).equals("DET")
        || words.pos(head).equals("X")) {
      extend(head, head, ends, DEPTH);
    }
    return new Phrase(head, ends[0], ends[1]);
  }

  private void extend(int node, int top, int[] ends, int depth) {
    if (depth == 0) {
      return;
    }
    for (int child : words.children(node)) {
      String rel = words.relation(child);
      if (CUT.contains(rel)
              && !(rel.equals("case") && node != top)
              && !(rel.equals("conj") && node != top)
              && !(rel.equals("cc") && node != top)
          || rel.equals("punct")
          || rel.equals("nsubj")
          || rel.equals("aux")
          || rel.equals("obj")) {
        continue;
      }
      ends[0] = Math.min(ends[0], child);
      ends[1] = Math.max(ends[1], child + 1);
      extend(child, top, ends, depth - 1);
    }
  }

  /** Returns the phrase that begins at a word, by order alone. */
  private java.util.Optional<Phrase> rightPhrase(int from) {
    int start = from;
    while (start < words.size() && words.isQuote(start)) {
      start++;
    }
    int i = start;
    int head = -1;
    while (i < words.size() && i < start + 10) {
      String word = words.lower(i);
      if (words.isMark(i) && !words.lower(i).equals("-")
          || small.is("clause", word)
          || small.is("and", word)
          || small.is("prep", word)
              && !(i > start && (word.equals("of") || word.equals("dari") && small.headFirst()))
          || i > start
              && words.parsed()
              && (words.pos(i).equals("VERB") || words.pos(i).equals("AUX"))) {
        break;
      }
      if (head < 0 || !small.headFirst()) {
        if (!word.equals("of") && (head < 0 || !afterOf(start, i))) {
          head = i;
        }
      }
      i++;
    }
    return i > start
        ? java.util.Optional.of(new Phrase(Math.max(head, start), start, i))
        : java.util.Optional.empty();
  }

  private boolean afterOf(int start, int i) {
    for (int k = start; k < i; k++) {
      if (words.lower(k).equals("of") || words.isPossessive(k + 1) && k + 1 == i) {
        return true;
      }
    }
    return false;
  }

  private java.util.Optional<Phrase> leftPhrase(int last) {
    int i = last;
    while (i > 0 && i > last - 6) {
      String before = words.lower(i - 1);
      if (words.isMark(i - 1)
          || small.is("prep", before)
          || small.is("clause", before)
          || small.is("and", before)
          || words.pos(i - 1).equals("VERB")
          || words.pos(i - 1).equals("AUX")) {
        break;
      }
      i--;
    }
    return last >= 0
        ? java.util.Optional.of(new Phrase(last, i, last + 1))
        : java.util.Optional.empty();
  }
}
