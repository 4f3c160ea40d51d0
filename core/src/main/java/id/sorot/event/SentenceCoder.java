package id.sorot.event;

import id.sorot.annotation.Mention;
import id.sorot.annotation.PlaceMention;
import id.sorot.annotation.Quotation;
import id.sorot.article.Span;
import id.sorot.language.LanguagePack;
import id.sorot.language.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Codes one sentence: scan, parse, match, resolve, judge. Safe for use by many threads. */
final class SentenceCoder {
  static final Set<EventType> AIMING =
      Set.of(EventType.AGREE, EventType.REQUEST, EventType.REJECT, EventType.THREATEN);

  /** Acts of force are of interest even where nobody in the sentence is known. */
  private static final Set<EventType> FORCE = Set.of(EventType.ASSAULT, EventType.COERCE);

  /** Types that take two sides; one state cannot be both. */
  private static final Set<EventType> TOGETHER =
      Set.of(EventType.SUPPORT, EventType.AID, EventType.COOPERATE, EventType.AGREE);

  /** Types that are plain enough to count though nobody but persons unknown takes part. */
  private static final Set<EventType> DEEDS =
      Set.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.RETREAT,
          EventType.REQUEST,
          EventType.CONSULT);

  private final LanguagePack pack;
  private final PredicateIndex index;
  private final SmallWords small;
  private final RoleNouns roles;
  private final Cues cues;
  private final Map<String, String> defaultSources;

  SentenceCoder(
      LanguagePack pack,
      PredicateIndex index,
      SmallWords small,
      RoleNouns roles,
      Cues cues,
      Map<String, String> defaultSources) {
    this.pack = pack;
    this.index = index;
    this.small = small;
    this.roles = roles;
    this.cues = cues;
    this.defaultSources = defaultSources;
  }

  /**
   * Returns the events of a sentence in order of the text.
   *
   * @param text the whole text of the article
   * @param sentence with or without a tree
   * @param heading whether it is a headline
   * @param dated whether the day of the article is known
   * @param mentions of actors in it
   * @param places in it
   * @param quotations that touch it
   */
  List<Draft> code(
      String text,
      Sentence sentence,
      boolean heading,
      boolean dated,
      List<Mention> mentions,
      List<PlaceMention> places,
      List<Quotation> quotations) {
    Words words = new Words(sentence);
    if (words.size() > 400 || !index.mayMatch(words)) {
      return List.of();
    }
    if (!sentence.parsed()) {
      words = new Words(pack.parse(text, sentence));
    }
    Anchors anchors = new Anchors(words, small, roles, mentions, places);
    Frames frames = new Frames(words, small, anchors, heading);
    PartyFinder parties = new PartyFinder(words, small, anchors, dated);
    Speakers speakers = new Speakers(words, small, anchors, parties, cues, quotations);
    StatusJudge judge = new StatusJudge(words, small, anchors, cues);

    List<PredicateIndex.Match> guards = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    List<PredicateIndex.Match> aiming = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<PredicateIndex.Match> matches = index.matches(words, i);
      for (PredicateIndex.Match match : matches) {
        if (!fitsForm(words, anchors, match, heading)) {
          continue;
        }
        if (match.predicate().isGuard()) {
          guards.add(match);
          break;
        }
        if (AIMING.contains(match.predicate().type().orElseThrow())) {
          aiming.add(match);
        }
        Optional<Draft> draft = fill(words, frames, parties, match);
        if (draft.isPresent()) {
          drafts.add(draft.get());
          break;
        }
      }
    }
    silence(drafts, guards);
    List<Draft> judged = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<PredicateIndex.Match> aim = aimOf(words, draft, aiming);
      if (aim.isPresent()) {
        continue;
      }
      if (draft.type() == EventType.ASSAULT
          && draft.source().filter(Party::actor).isEmpty()
          && cues.tellAccident(words)) {
        continue;
      }
      if (isTopic(words, draft)) {
        continue;
      }
      StatusJudge.Judgement judgement = judge.judge(draft.match());
      boolean bothKnown =
          draft.source().map(Party::actor).orElse(false)
              && draft.target().map(Party::actor).orElse(false);
      boolean noun = draft.match().predicate().noun();
      if (judgement.status().isEmpty()
          && !(noun && bothKnown && !TOGETHER.contains(draft.type()))) {
        continue;
      }
      // What merely may be needs someone who would do it.
      if (judgement.status().equals(Optional.of(Status.HYPOTHETICAL))
          && (noun && draft.source().filter(Party::actor).isEmpty()
              || TOGETHER.contains(draft.type())
                  && draft.source().filter(Party::strict).isEmpty())) {
        continue;
      }
      Status status = judgement.status().orElse(Status.HAPPENED);
      if (!judgement.why().isEmpty()) {
        draft
            .trail()
            .add(
                "status " + status.name().toLowerCase(Locale.ROOT) + ": '" + judgement.why() + "'");
      }
      Optional<String> speaker = speakers.of(draft.match().head());
      judged.add(firstPerson(words, draft, speaker).judged(status, speaker));
    }
    return merged(words, judged);
  }

  /** 'We' and 'I' are whoever speaks. */
  private Draft firstPerson(Words words, Draft draft, Optional<String> speaker) {
    if (speaker.isEmpty()) {
      return draft;
    }
    return draft.with(
        draft.source().map(party -> spoken(words, party, speaker.get())),
        draft.target().map(party -> spoken(words, party, speaker.get())));
  }

  private Party spoken(Words words, Party party, String speaker) {
    boolean unnamed = party.codes().isEmpty() && small.is("our", words.lower(party.head()));
    return unnamed
        ? new Party(List.of(speaker), party.span(), party.head(), true, true, true)
        : party;
  }

  // ---- form

  private boolean fitsForm(
      Words words, Anchors anchors, PredicateIndex.Match match, boolean heading) {
    int i = match.head();
    if (words.isCapital(i) && (anchors.isName(i) || isNameLike(words, i, heading))) {
      return false;
    }
    String pos = words.pos(i);
    boolean tagged = words.parsed() && !pos.equals("X");
    if (match.predicate().noun()) {
      return !tagged || !pos.equals("VERB") || small.headFirst() || i > 0 && nounLike(words, i);
    }
    return switch (match.shape()) {
      case BARE ->
          heading && !pos.equals("NOUN")
              || i > 0
                  && (pos.equals("VERB") || !tagged)
                  && (anchors.isAnchor(i - 1)
                      || small.is("pronoun", words.lower(i - 1))
                      || small.is("our", words.lower(i - 1)));
      case FIXED -> true;
      default ->
          !tagged
              || small.headFirst()
              || pos.equals("VERB")
              || pos.equals("AUX")
              || heading && !pos.equals("ADJ")
              || pos.equals("ADJ") && match.shape() == Shape.OPEN;
    };
  }

  /** A capital inside a sentence is part of a name. */
  private static boolean isNameLike(Words words, int i, boolean heading) {
    return !heading
        && i > 0
        && !words.isMark(i - 1)
        && !words.isQuote(i - 1)
        && words.word(i).form().length() > 1;
  }

  private boolean nounLike(Words words, int i) {
    String before = words.lower(i - 1);
    return small.is("article", before) || words.isPossessive(i - 1);
  }

  // ---- sides and conditions

  private Optional<Draft> fill(
      Words words, Frames frames, PartyFinder parties, PredicateIndex.Match match) {
    Predicate predicate = match.predicate();
    Conditions conditions = predicate.conditions();
    List<Phrase> object = List.of();
    if (!predicate.noun()) {
      object = frames.at(match, "obj");
      if (conditions.noObject() && !object.isEmpty()) {
        return Optional.empty();
      }
      if (conditions.objectClass().isPresent()
              && !isOf(conditions.objectClass().get(), words, object)
          || conditions.noObjectClass().isPresent()
              && isOf(conditions.noObjectClass().get(), words, object)) {
        return Optional.empty();
      }
      if (conditions.subjectClass().isPresent() || conditions.noSubjectClass().isPresent()) {
        List<Phrase> subject = frames.at(match, "subj");
        if (conditions.subjectClass().isPresent()
                && !isOf(conditions.subjectClass().get(), words, subject)
            || conditions.noSubjectClass().isPresent()
                && isOf(conditions.noSubjectClass().get(), words, subject)) {
          return Optional.empty();
        }
      }
    }
    List<String> trail = new ArrayList<>();
    List<Phrase> sourcePhrases = new ArrayList<>();
    Optional<Party> source =
        side(frames, parties, match, predicate.source(), List.of(), sourcePhrases, trail, "source");
    List<Phrase> targetPhrases = new ArrayList<>();
    Optional<Party> target =
        side(
            frames,
            parties,
            match,
            predicate.target(),
            sourcePhrases,
            targetPhrases,
            trail,
            "target");
    if (source.isEmpty()) {
      sourcePhrases.addAll(frames.supportedSubject(match));
      source = parties.party(sourcePhrases);
    }
    if (source.filter(Party::actor).isEmpty()) {
      List<Phrase> agent = frames.clauseAgent(match);
      if (actor(parties, agent)) {
        sourcePhrases.clear();
        sourcePhrases.addAll(agent);
        source = parties.party(agent);
        trail.add("source does it in a clause behind");
      }
    }
    if (conditions.mutual()
        && sourcePhrases.size() > 1
        && (target.isEmpty()
            || trail.getLast().endsWith("obj")
            || !target.map(Party::actor).orElse(false))) {
      target = parties.party(sourcePhrases.subList(1, sourcePhrases.size()));
      source = parties.party(sourcePhrases.subList(0, 1));
    } else if (conditions.mutual()
        && source.isPresent()
        && source.get().codes().size() > 1
        && (target.filter(Party::actor).isEmpty()
            || source.get().codes().containsAll(target.get().codes()))) {
      Party both = source.get();
      target =
          Optional.of(
              new Party(
                  both.codes().subList(1, both.codes().size()),
                  both.span(),
                  both.head(),
                  true,
                  true,
                  true));
      source =
          Optional.of(
              new Party(both.codes().subList(0, 1), both.span(), both.head(), true, true, true));
    } else if (source.isEmpty()
        && !trail.isEmpty()
        && trail.getLast().endsWith("antara")
        && targetPhrases.size() > 1) {
      source = parties.party(targetPhrases.subList(0, 1));
      target = parties.party(targetPhrases.subList(1, targetPhrases.size()));
    }
    if (conditions.mutual()
        && predicate.noun()
        && (source.filter(Party::actor).isEmpty() || frames.isPronoun(sourcePhrases))
        && target.filter(Party::actor).isEmpty()
        && !isPointing(words, match, List.of(), List.of())) {
      List<Phrase> pair = frames.pairBefore(match);
      if (pair.size() > 1) {
        source = parties.party(pair.subList(0, 1));
        target = parties.party(pair.subList(1, pair.size()));
        trail.add("sides are the pair named before");
      }
    }
    if (predicate.type().orElseThrow() == EventType.PROTEST
        && target.filter(Party::actor).isEmpty()
        && !predicate.target().contains("none")) {
      List<Phrase> addressee = new ArrayList<>(frames.addressee(match));
      List<Phrase> doers = sourcePhrases;
      addressee.removeIf(phrase -> doers.stream().anyMatch(phrase::overlaps));
      if (!addressee.isEmpty()) {
        target = parties.party(addressee);
        trail.add("target is addressed");
      }
    }
    boolean sourceActor = source.map(Party::actor).orElse(false);
    boolean targetActor = target.map(Party::actor).orElse(false);
    if (AIMING.contains(predicate.type().orElseThrow())
        && source.isPresent()
        && target.isPresent()
        && !trail.isEmpty()
        && trail.getLast().endsWith("in-obj")
        && target.get().codes().size() == 1
        && source.get().codes().equals(target.get().codes())) {
      target = Optional.empty();
      targetActor = false;
    }
    boolean sourcePerson = source.map(Party::person).orElse(false);
    boolean targetPerson = target.map(Party::person).orElse(false);
    if (conditions.wants("subj")
            && (predicate.source().contains("subj") && !sourcePerson && source.isPresent()
                || predicate.target().contains("subj") && !targetPerson && target.isPresent())
        || conditions.wants("source") && !sourcePerson
        || conditions.wants("target") && !targetPerson
        || conditions.wants("obj") && !isActorItself(parties, object, targetPerson)
        || conditions.wants("either") && !sourcePerson && !targetPerson
        || conditions.wants("both")
            && !(sourcePerson && targetPerson && (sourceActor || targetActor))) {
      return Optional.empty();
    }
    if (!sourceActor && !targetActor) {
      boolean known =
          source.map(p -> !p.codes().isEmpty()).orElse(false)
              || target.map(p -> !p.codes().isEmpty()).orElse(false);
      boolean force =
          FORCE.contains(predicate.type().orElseThrow())
              && (predicate.noun()
                  ? isToldOf(words, match)
                  : source.isPresent() || target.isPresent());
      boolean persons =
          DEEDS.contains(predicate.type().orElseThrow())
              && (sourcePerson || targetPerson && !predicate.noun());
      if (!known && !force && !persons) {
        return Optional.empty();
      }
    }
    if (source.isPresent()
        && target.isPresent()
        && source.get().span().equals(target.get().span())
        && !conditions.mutual()) {
      target = Optional.empty();
    }
    if (conditions.mutual()
        && source.isPresent()
        && target.isPresent()
        && source.get().codes().size() == 1
        && source.get().codes().equals(target.get().codes())
        && source.get().code().endsWith(":GOV")) {
      if (predicate.noun()) {
        return Optional.empty();
      }
      target = Optional.empty();
    }
    if (source.isPresent() && target.isPresent()) {
      if (source.get().codes().size() > 1) {
        source = Optional.of(source.get().without(target.get()));
      } else {
        target = Optional.of(target.get().without(source.get()));
      }
    }
    boolean sameState =
        source.isPresent()
            && target.isPresent()
            && source.get().known()
            && source.get().code().equals(target.get().code())
            && (predicate.noun() || source.get().code().endsWith(":GOV"));
    EventType kind = predicate.type().orElseThrow();
    if (sameState && TOGETHER.contains(kind)
        || TOGETHER.contains(kind)
            && predicate.noun()
            && !(source.map(Party::strict).orElse(false) && target.map(Party::strict).orElse(false))
        || kind == EventType.COOPERATE
            && !(source.map(Party::person).orElse(false)
                && target.map(Party::person).orElse(false))) {
      return Optional.empty();
    }
    if (source.isEmpty() && defaultSources.containsKey(predicate.cameo())) {
      String country = parties.countryOfPlace();
      if (!country.isEmpty()) {
        Span at = new Span(words.start(match.head()), words.start(match.head()));
        String code = country + ":" + defaultSources.get(predicate.cameo());
        source = Optional.of(new Party(List.of(code), at, match.head(), false, false, false));
      }
    }
    if (FORCE.contains(kind)
        && target.filter(party -> !party.codes().isEmpty()).isEmpty()
        && !frames.isPronoun(targetPhrases)
        && source.map(SentenceCoder::isHomeOrUnknown).orElse(true)) {
      String country = parties.countryOfPlace();
      if (!country.isEmpty()) {
        Span at =
            target
                .map(Party::span)
                .orElse(new Span(words.start(match.head()), words.start(match.head())));
        target = Optional.of(new Party(List.of(country), at, match.head(), false, true, false));
        trail.add("target is of the one country named");
      }
    }
    return Optional.of(
        new Draft(
            match,
            source,
            target,
            Status.HAPPENED,
            Optional.empty(),
            isPointing(words, match, sourcePhrases, targetPhrases),
            trail));
  }

  /** Whoever acts inside a country, and not as the state abroad. */
  private static boolean isHomeOrUnknown(Party source) {
    return source.codes().isEmpty()
        || source.codes().stream()
            .noneMatch(
                code -> code.endsWith(":GOV") || code.endsWith(":MIL") || code.startsWith("IGO"));
  }

  /** Returns whether a noun of force is what the clause tells of, not a mere topic. */
  private static boolean isToldOf(Words words, PredicateIndex.Match match) {
    if (!words.parsed()) {
      return false;
    }
    String rel = words.relation(match.head());
    return rel.equals("nsubj") || rel.equals("root");
  }

  private boolean isPointing(
      Words words, PredicateIndex.Match match, List<Phrase> source, List<Phrase> target) {
    int end = match.pieces().stream().mapToInt(Integer::intValue).max().orElse(match.head()) + 1;
    for (List<Phrase> side : List.of(source, target)) {
      for (Phrase phrase : side) {
        if (phrase.from() <= end + 2 || phrase.from() <= end) {
          end = Math.max(end, phrase.to());
        }
      }
    }
    int first = match.pieces().stream().mapToInt(Integer::intValue).min().orElse(match.head());
    return small.is("pointing", words.lower(end))
        || small.is("pointing", words.lower(end - 1))
        || !small.headFirst() && small.is("pointing", words.lower(first - 1));
  }

  private static boolean isActorItself(
      PartyFinder parties, List<Phrase> object, boolean targetPerson) {
    if (object.isEmpty()) {
      return targetPerson;
    }
    return parties.party(object).map(p -> p.strict() || p.person() && !p.actor()).orElse(false);
  }

  private static boolean actor(PartyFinder parties, List<Phrase> phrases) {
    return parties.party(phrases).map(Party::actor).orElse(false);
  }

  private boolean isOf(String className, Words words, List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      if (index.has(
          className,
          words,
          phrase.from(),
          Math.min(phrase.to(), Math.max(phrase.head() + 1, phrase.from() + 4)))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Party> side(
      Frames frames,
      PartyFinder parties,
      PredicateIndex.Match match,
      List<String> places,
      List<Phrase> taken,
      List<Phrase> used,
      List<String> trail,
      String name) {
    Optional<Party> fallback = Optional.empty();
    List<Phrase> fallbackPhrases = List.of();
    String fallbackPlace = "";
    for (String place : places) {
      List<Phrase> phrases = new ArrayList<>(frames.at(match, place));
      phrases.removeIf(
          phrase ->
              taken.stream().anyMatch(phrase::overlaps)
                  || match.pieces().contains(phrase.head())
                      && !place.equals("in-obj")
                      && !place.equals("obj"));
      if (place.equals("subj") && !actor(parties, phrases)) {
        List<Phrase> near = frames.nearestSubject(match);
        if (actor(parties, near)) {
          phrases = new ArrayList<>(near);
        }
      }
      if (phrases.isEmpty()) {
        continue;
      }
      Optional<Party> party = parties.party(phrases, taken);
      if (party.isPresent() && party.get().actor()) {
        used.addAll(phrases);
        trail.add(name + " at " + place);
        return party;
      }
      boolean better =
          party.isPresent()
              && (fallback.isEmpty()
                  || fallback.get().codes().isEmpty() && !party.get().codes().isEmpty());
      if (better) {
        fallback = party;
        fallbackPhrases = phrases;
        fallbackPlace = place;
      }
    }
    used.addAll(fallbackPhrases);
    if (fallback.isPresent()) {
      trail.add(name + " at " + fallbackPlace);
    }
    return fallback;
  }

  // ---- what counts once, and what does not

  private static void silence(List<Draft> drafts, List<PredicateIndex.Match> guards) {
    drafts.removeIf(
        draft ->
            guards.stream()
                    .anyMatch(
                        guard ->
                            guard.pieces().contains(draft.match().head())
                                && guard.pieces().size() >= draft.match().pieces().size())
                || drafts.stream()
                    .anyMatch(
                        other ->
                            other != draft
                                && other.match().head() != draft.match().head()
                                && other.match().pieces().contains(draft.match().head())
                                && (other.match().pieces().size() > draft.match().pieces().size()
                                    || other.match().pieces().size()
                                            == draft.match().pieces().size()
                                        && other.match().head() < draft.match().head())));
  }

  /**
   * A noun that hangs on another noun ('accusations of genocide') is told of only with its sides.
   */
  private static boolean isTopic(Words words, Draft draft) {
    return draft.match().predicate().noun()
        && words.parsed()
        && words.relation(draft.match().head()).equals("nmod")
        && !(draft.source().map(Party::actor).orElse(false)
            && draft.target().map(Party::actor).orElse(false));
  }

  /** The predicate whose aim this one is: what is promised, asked for, threatened or refused. */
  private Optional<PredicateIndex.Match> aimOf(
      Words words, Draft draft, List<PredicateIndex.Match> aiming) {
    int head = draft.match().head();
    for (PredicateIndex.Match other : aiming) {
      if (other.head() == head || draft.match().pieces().contains(other.head())) {
        continue;
      }
      for (int piece : other.pieces()) {
        if (piece >= head) {
          continue;
        }
        if (words.parsed()) {
          if (dependsOn(words, head, piece)) {
            return Optional.of(other);
          }
        } else if (head - piece <= 10 && !breaks(words, piece, head)) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean dependsOn(Words words, int low, int high) {
    int at = low;
    for (int steps = 0; steps < 8 && at >= 0; steps++) {
      if (at == high) {
        return true;
      }
      String rel = words.relation(at);
      if (rel.equals("parataxis")
          || words.fullRelation(at).equals("acl:relcl")
          || rel.equals("conj") && words.head(at) == high) {
        return false;
      }
      if (rel.equals("advcl") && words.head(at) == high && breaks(words, high, low)) {
        return false;
      }
      at = words.head(at);
    }
    return false;
  }

  private static boolean breaks(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isBreak(i)) {
        return true;
      }
    }
    return false;
  }

  /** The same act named twice is one. */
  private static List<Draft> merged(Words words, List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      int same = -1;
      for (int k = 0; k < kept.size() && same < 0; k++) {
        if (sameAct(kept.get(k), draft)) {
          same = k;
        }
      }
      if (same < 0) {
        kept.add(draft);
      } else if (weight(draft) > weight(kept.get(same))) {
        kept.set(same, draft);
      }
    }
    return kept;
  }

  private static boolean sameAct(Draft a, Draft b) {
    if (a.type() != b.type()) {
      return false;
    }
    boolean direct = fits(a.sourceCode(), b.sourceCode()) && fits(a.targetCode(), b.targetCode());
    boolean turned =
        (a.mutual() || b.mutual())
            && fits(a.sourceCode(), b.targetCode())
            && fits(a.targetCode(), b.sourceCode());
    return direct || turned;
  }

  private static boolean fits(String a, String b) {
    if (a.startsWith("?") || b.startsWith("?") || a.equals(b)) {
      return true;
    }
    Set<String> left = countries(a);
    Set<String> right = countries(b);
    return left.containsAll(right) || right.containsAll(left);
  }

  private static Set<String> countries(String code) {
    Set<String> all = new HashSet<>();
    for (String one : code.split(";", -1)) {
      all.add(
          one.startsWith("IGO")
                  || one.startsWith("NGO")
                  || one.startsWith("IMG")
                  || one.indexOf(':') < 0
              ? one
              : one.substring(0, one.indexOf(':')));
    }
    return all;
  }

  private static int weight(Draft draft) {
    return (draft.source().map(Party::known).orElse(false) ? 4 : 0)
        + (draft.target().map(Party::known).orElse(false) ? 4 : 0)
        + (draft.source().filter(p -> !p.codes().isEmpty()).isPresent() ? 1 : 0)
        + (draft.target().filter(p -> !p.codes().isEmpty()).isPresent() ? 1 : 0)
        + (draft.match().predicate().noun() ? 0 : 1);
  }
}
