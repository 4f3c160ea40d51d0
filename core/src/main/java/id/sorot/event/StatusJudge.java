package id.sorot.event;

import java.util.List;
import java.util.Optional;

/** Says whether an act took place, from mood, negation, tense markers and verbs of intent. */
final class StatusJudge {
  private static final int GROUP = 6;

  /**
   * What the words around a predicate say.
   *
   * @param status of the act; empty where it is a mere topic or aim and no event
   * @param why the words that decided; empty where nothing speaks against a plain deed
   */
  record Judgement(Optional<Status> status, String why) {}

  private final Words words;
  private final SmallWords small;
  private final Anchors anchors;
  private final Cues cues;

  StatusJudge(Words words, SmallWords small, Anchors anchors, Cues cues) {
    this.words = words;
    this.small = small;
    this.anchors = anchors;
    this.cues = cues;
  }

  Judgement judge(PredicateIndex.Match match) {
    int head = match.head();
    boolean noun = match.predicate().noun();
    Judgement best =
        new Judgement(
            match.predicate().conditions().status().or(() -> Optional.of(Status.HAPPENED)), "");
    if (noun) {
      best = stronger(best, topic(match));
    } else {
      best = stronger(best, group(head, match));
      best = stronger(best, governs(head));
    }
    best = stronger(best, clause(head));
    return best;
  }

  private static Judgement stronger(Judgement a, Judgement b) {
    return rank(b) > rank(a) ? b : a;
  }

  private static int rank(Judgement judgement) {
    if (judgement.why().isEmpty()) {
      return 0;
    }
    return judgement
        .status()
        .map(
            status ->
                switch (status) {
                  case HAPPENED -> 1;
                  case ONGOING -> 2;
                  case PLANNED -> 3;
                  case CALLED_FOR -> 4;
                  case HYPOTHETICAL -> 5;
                  case DENIED -> 6;
                })
        .orElse(7);
  }

  /** The small words right before the verb, and before the verb it is joined to. */
  private Judgement group(int head, PredicateIndex.Match match) {
    Judgement best = groupBefore(head, match);
    if (words.parsed() && best.why().isEmpty()) {
      String rel = words.relation(head);
      int governor = words.head(head);
      if (governor >= 0
          && governor < head
          && rel.equals("conj")
          && words.pos(governor).equals("VERB")) {
        Judgement of = groupBefore(governor, match);
        if (of.status().isPresent() && of.status().get() != Status.DENIED) {
          best = stronger(best, of);
        }
      }
    }
    return best;
  }

  private Judgement groupBefore(int head, PredicateIndex.Match match) {
    Judgement best = new Judgement(Optional.of(Status.HAPPENED), "");
    boolean ing = match.shape() == Shape.ING && head == match.head();
    for (int i = head - 1; i >= 0 && i >= head - GROUP; i--) {
      if (words.isBreak(i)
          || anchors.isAnchor(i)
          || small.is("clause", words.lower(i))
          || small.is("and", words.lower(i))) {
        break;
      }
      String pos = words.pos(i);
      List<Cues.Cue> here = cues.at(words, i, "group");
      for (Cues.Cue cue : here) {
        if (i + cue.rest().size() < head) {
          best = stronger(best, new Judgement(cue.status(), words.lower(i)));
        }
      }
      if (ing && best.why().isEmpty()) {
        for (Cues.Cue cue : cues.at(words, i, "progressive")) {
          best = stronger(best, new Judgement(cue.status(), words.lower(i)));
        }
      }
      boolean insideCue =
          i > 0 && cues.at(words, i - 1, "group").stream().anyMatch(cue -> !cue.rest().isEmpty());
      if (here.isEmpty()
          && !insideCue
          && (pos.equals("NOUN")
              || pos.equals("PROPN")
              || pos.equals("VERB")
              || pos.equals("PRON"))) {
        break;
      }
    }
    return best;
  }

  /** A verb or noun on which the predicate depends. */
  private Judgement governs(int head) {
    Judgement best = new Judgement(Optional.of(Status.HAPPENED), "");
    if (words.parsed()) {
      int at = head;
      for (int step = 0; step < 3; step++) {
        String rel = words.relation(at);
        int governor = words.head(at);
        if (governor < 0) {
          break;
        }
        boolean dependent =
            rel.equals("xcomp")
                || rel.equals("ccomp")
                || rel.equals("acl") && !words.fullRelation(at).equals("acl:relcl")
                || rel.equals("advcl") && at - governor <= 4 && at > governor;
        if (!dependent) {
          if (rel.equals("conj")) {
            at = governor;
            continue;
          }
          break;
        }
        for (Cues.Cue cue : cues.at(words, governor, "governs")) {
          best = stronger(best, new Judgement(cue.status(), words.lower(governor)));
        }
        if (best.why().isEmpty() && !rel.equals("ccomp")) {
          best = stronger(best, governed(governor, at));
        }
        at = governor;
      }
    }
    if (best.why().isEmpty()) {
      for (int i = head - 1; i >= 0 && i >= head - 3; i--) {
        if (words.isBreak(i) || anchors.isAnchor(i)) {
          break;
        }
        for (Cues.Cue cue : cues.at(words, i, "governs")) {
          best = stronger(best, new Judgement(cue.status(), words.lower(i)));
        }
      }
    }
    if (best.why().isEmpty() && head > 0) {
      for (Cues.Cue cue : cues.at(words, head - 1, "purpose")) {
        best = stronger(best, new Judgement(cue.status(), words.lower(head - 1)));
      }
    }
    return best;
  }

  private Judgement governed(int governor, int from) {
    Judgement best = new Judgement(Optional.of(Status.HAPPENED), "");
    for (int i = governor - 1; i >= 0 && i >= governor - 4; i--) {
      if (words.isBreak(i)
          || anchors.isAnchor(i)
          || small.is("clause", words.lower(i))
          || i >= from) {
        break;
      }
      for (Cues.Cue cue : cues.at(words, i, "group")) {
        if (i + cue.rest().size() < governor) {
          best = stronger(best, new Judgement(cue.status(), words.lower(i)));
        }
      }
    }
    return best;
  }

  /** A word such as 'if' that opens the clause. */
  private Judgement clause(int head) {
    for (int i = head - 1; i >= 0 && i >= head - 14; i--) {
      if (words.isBreak(i)) {
        break;
      }
      for (Cues.Cue cue : cues.at(words, i, "clause")) {
        return new Judgement(cue.status(), words.lower(i));
      }
      if (small.is("clause", words.lower(i)) && !small.is("relative", words.lower(i))) {
        break;
      }
    }
    return new Judgement(Optional.of(Status.HAPPENED), "");
  }

  /** What a noun that names an act depends on. */
  private Judgement topic(PredicateIndex.Match match) {
    Judgement best = new Judgement(Optional.of(Status.HAPPENED), "");
    int first = match.pieces().stream().mapToInt(Integer::intValue).min().orElse(match.head());
    for (int i = first - 1; i >= 0 && i >= first - 5; i--) {
      if (words.isBreak(i) || small.is("clause", words.lower(i))) {
        break;
      }
      for (Cues.Cue cue : cues.at(words, i, "topic")) {
        if (i + cue.rest().size() < first) {
          best = stronger(best, new Judgement(cue.status(), words.lower(i)));
        }
      }
      String pos = words.pos(i);
      if (small.is("prep", words.lower(i))
          || pos.equals("VERB") && cues.at(words, i, "topic").isEmpty()) {
        break;
      }
      if (pos.equals("NOUN") && !anchors.isAnchor(i) && small.headFirst()) {
        break;
      }
    }
    return best;
  }
}
