package id.sorot.event;

import id.sorot.annotation.Mention;
import id.sorot.annotation.PlaceMention;
import id.sorot.article.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says who a phrase names: an actor of the world, a role, or someone unknown. */
final class PartyFinder {
  private static final Set<String> WORLD = Set.of("IGO", "NGO", "IMG", "MNC");

  private final Words words;
  private final SmallWords small;
  private final Anchors anchors;
  private final boolean dated;

  PartyFinder(Words words, SmallWords small, Anchors anchors, boolean dated) {
    this.dated = dated;
    this.words = words;
    this.small = small;
    this.anchors = anchors;
  }

  /** Returns the side that the phrases name together; empty if there are none. */
  Optional<Party> party(List<Phrase> phrases) {
    return party(phrases, List.of());
  }

  /**
   * Returns the side as {@link #party(List)} does.
   *
   * @param taken phrases of the other side, for which a pronoun cannot stand
   */
  Optional<Party> party(List<Phrase> phrases, List<Phrase> taken) {
    if (phrases.isEmpty()) {
      return Optional.empty();
    }
    Set<String> codes = new LinkedHashSet<>();
    boolean actor = false;
    boolean strict = false;
    boolean person = false;
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (Phrase phrase : phrases) {
      Optional<Anchors.Run> run = runOf(phrase);
      boolean own = run.isPresent() && isHead(run.get(), phrase);
      if (run.isPresent()) {
        codes.addAll(before(phrase, run.get()));
        codes.addAll(codes(run.get(), own));
        for (int i = Math.max(phrase.from(), run.get().to()); i + 1 < phrase.to(); i++) {
          Optional<Anchors.Run> next = anchors.run(i + 1);
          if (small.is("and", words.lower(i)) && next.isPresent() && next.get().from() == i + 1) {
            codes.addAll(codes(next.get(), own));
          }
        }
        actor |= own || named(run.get());
        strict |= own;
      } else {
        Optional<String> place = placeCode(phrase);
        if (place.isPresent()) {
          codes.add(place.get());
          person = true;
        } else {
          Optional<Anchors.Run> antecedent = antecedent(phrase, taken);
          if (antecedent.isPresent()) {
            codes.addAll(codes(antecedent.get(), true));
            actor = true;
            strict = true;
            if (phrases.size() == 1) {
              Span named =
                  new Span(
                      words.start(antecedent.get().from()), words.end(antecedent.get().to() - 1));
              return Optional.of(
                  new Party(List.copyOf(codes), named, phrase.head(), true, true, true));
            }
          } else if (small.is("people", words.lower(phrase.head()))) {
            String country = countryOfPlace();
            if (!country.isEmpty()) {
              codes.add(country + ":CVL");
            }
          }
        }
      }
      person |= isPerson(phrase);
      from = Math.min(from, phrase.from());
      to = Math.max(to, phrase.to());
      if (run.isPresent()) {
        from = Math.min(from, run.get().from());
        to = Math.max(to, run.get().to());
      }
    }
    if (codes.size() > 1) {
      codes.removeIf(
          code -> code.startsWith("?") && codes.stream().anyMatch(c -> !c.startsWith("?")));
    }
    Span span = new Span(words.start(from), words.end(to - 1));
    return Optional.of(
        new Party(
            List.copyOf(codes), span, phrases.getFirst().head(), actor, actor || person, strict));
  }

  /** The one country whose places the sentence names; empty if there is none or several. */
  String countryOfPlace() {
    Set<String> countries = anchors.countries();
    return countries.size() == 1 ? countries.iterator().next() : "";
  }

  private boolean isPerson(Phrase phrase) {
    String word = words.lower(phrase.head());
    return small.is("pronoun", word)
        || small.is("our", word)
        || small.is("people", word)
        || words.pos(phrase.head()).equals("PROPN") && words.isCapital(phrase.head());
  }

  private Optional<Anchors.Run> runOf(Phrase phrase) {
    Optional<Anchors.Run> atHead = anchors.run(phrase.head());
    if (atHead.isPresent()) {
      return atHead;
    }
    Optional<Anchors.Run> first = Optional.empty();
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Optional<Anchors.Run> run = anchors.run(i);
      if (run.isPresent()
          && (first.isEmpty()
              || first.get().mentions().isEmpty() && !run.get().mentions().isEmpty())) {
        first = run;
      }
    }
    return first;
  }

  private static boolean isHead(Anchors.Run run, Phrase phrase) {
    return run.from() <= phrase.head() && phrase.head() < run.to();
  }

  private static boolean named(Anchors.Run run) {
    return run.mentions().stream().anyMatch(m -> !m.actor().code().startsWith("?"));
  }

  private List<String> codes(Anchors.Run run, boolean own) {
    List<Mention> mentions = run.mentions();
    if (mentions.isEmpty()) {
      String role = run.role().orElse("");
      return List.of(country(run) + ":" + role);
    }
    List<String> codes = new ArrayList<>();
    for (Mention mention : mentions) {
      String code = inOffice(mention);
      boolean state = mention.actor().kind().equals("state") || mention.actor().role().isEmpty();
      if (WORLD.contains(mention.actor().country())) {
        codes.add(code);
      } else if (code.startsWith("?")) {
        String role = mention.actor().role();
        if (role.isEmpty()) {
          role = run.role().orElse("");
        }
        if (!role.isEmpty()) {
          codes.add(country(run) + ":" + role);
        }
      } else if (state && run.role().isPresent()) {
        codes.add(mention.actor().country() + ":" + run.role().get());
      } else if (state && !own) {
        codes.add(mention.actor().country());
      } else {
        codes.add(code);
      }
    }
    if (run.role().isPresent() && codes.size() > 1) {
      return List.of(codes.getLast());
    }
    return codes;
  }

  /** Names before an 'and' that share the role noun behind it ('French and British troops'). */
  private List<String> before(Phrase phrase, Anchors.Run run) {
    int joint = run.from() - 1;
    if (joint <= phrase.from() || run.role().isEmpty() || !small.is("and", words.lower(joint))) {
      return List.of();
    }
    return anchors
        .run(joint - 1)
        .filter(other -> other.from() >= phrase.from() && other.role().isEmpty())
        .map(
            other ->
                other.mentions().stream()
                    .map(mention -> mention.actor())
                    .filter(actor -> actor.country().length() == 3 && actor.kind().equals("state"))
                    .map(actor -> actor.country() + ":" + run.role().get())
                    .toList())
        .orElse(List.of());
  }

  /** Of a text without a date, a name without 'former' is taken for one in office. */
  private String inOffice(Mention mention) {
    String code = mention.actor().code();
    if (dated || !code.endsWith(":ELI") || !mention.actor().kind().equals("person")) {
      return code;
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.word(i).span().overlaps(mention.span()) && small.is("former", words.lower(i))) {
        return code;
      }
    }
    return mention.actor().country() + ":GOV";
  }

  /** The country of someone without a name, where the sentence fixes one. */
  private String country(Anchors.Run run) {
    for (int i = run.to(); i < words.size() && i <= run.to() + 5; i++) {
      for (PlaceMention place : anchors.places()) {
        if (place.span().overlaps(words.word(i).span()) && place.place().country().length() == 3) {
          return place.place().country();
        }
      }
      if (words.isBreak(i) || words.pos(i).equals("VERB")) {
        break;
      }
    }
    for (PlaceMention place : anchors.places()) {
      if (run.from() > 0 && place.span().overlaps(words.word(run.from() - 1).span())) {
        return place.place().country();
      }
    }
    Set<String> countries = anchors.countries();
    return countries.size() == 1 ? countries.iterator().next() : "?";
  }

  private Optional<String> placeCode(Phrase phrase) {
    for (PlaceMention place : anchors.places()) {
      for (int i = Math.max(phrase.from(), phrase.head() - 2);
          i < phrase.to() && i <= phrase.head() + 3;
          i++) {
        if (place.span().overlaps(words.word(i).span()) && place.place().country().length() == 3) {
          return Optional.of(place.place().country());
        }
      }
    }
    return Optional.empty();
  }

  /** The actor a pronoun stands for, where the sentence itself settles it. */
  private Optional<Anchors.Run> antecedent(Phrase phrase, List<Phrase> taken) {
    if (phrase.to() - phrase.from() > 1 || !small.is("pronoun", words.lower(phrase.head()))) {
      return Optional.empty();
    }
    return anchors.runs().stream()
        .filter(
            run ->
                taken.stream()
                    .noneMatch(p -> p.overlaps(new Phrase(run.head(), run.from(), run.to()))))
        .filter(
            run ->
                run.to() <= phrase.from()
                    && (run.from() == 0 || !small.is("prep", words.lower(run.from() - 1))))
        .findFirst();
  }
}
