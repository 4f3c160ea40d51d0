package id.sorot.event;

import id.sorot.annotation.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says whose statement a stretch of a sentence is. */
final class Speakers {
  /**
   * A statement.
   *
   * @param from index of its first word
   * @param to index after its last word
   * @param cue index of the word of saying
   * @param code who says it, {@code ?} if unknown
   */
  record Statement(int from, int to, int cue, String code) {}

  private final List<Statement> statements = new ArrayList<>(2);
  private final List<Quotation> quotations;
  private final Words words;

  Speakers(
      Words words,
      SmallWords small,
      Anchors anchors,
      PartyFinder parties,
      Cues cues,
      List<Quotation> quotations) {
    this.words = words;
    this.quotations = quotations;
    for (int i = 0; i < words.size(); i++) {
      Optional<String> kind = cues.speech(words, i);
      if (kind.isEmpty()) {
        continue;
      }
      int cue = i;
      if (kind.get().startsWith("prep")) {
        int after =
            i + (kind.get().length() > 4 ? Integer.parseInt(kind.get().substring(4)) : 0) + 1;
        String code = actorFrom(after, anchors, parties);
        statements.add(new Statement(0, words.size(), cue, code));
        continue;
      }
      boolean inverted =
          i + 1 < words.size()
              && anchors.startsActor(i + 1)
              && (i == 0 || words.isMark(i - 1) || words.isQuote(i - 1));
      if (kind.get().equals("inverted") && !inverted) {
        continue;
      }
      if (inverted) {
        statements.add(new Statement(0, i, cue, actorFrom(i + 1, anchors, parties)));
        continue;
      }
      boolean closing = closes(i, small);
      String code = actorBefore(i, small, anchors, parties);
      if (closing) {
        statements.add(new Statement(0, i, cue, code));
      } else {
        statements.add(new Statement(i + 1, words.size(), cue, code));
      }
    }
  }

  /** Returns whether little stands behind the word of saying: ', X said Tuesday.' */
  private boolean closes(int cue, SmallWords small) {
    int real = 0;
    for (int i = cue + 1; i < words.size(); i++) {
      if (small.is("clause", words.lower(i)) || words.pos(i).equals("VERB") && real < 6) {
        return false;
      }
      if (!words.isMark(i)) {
        real++;
      }
    }
    if (real > 12) {
      return false;
    }
    for (int i = cue - 1; i >= 1; i--) {
      if (words.lower(i).equals(",") || words.isQuote(i)) {
        return true;
      }
    }
    return real <= 1;
  }

  private String actorFrom(int from, Anchors anchors, PartyFinder parties) {
    for (int i = from; i < words.size() && i < from + 4; i++) {
      Optional<Anchors.Run> run = anchors.run(i);
      if (run.isPresent()) {
        return parties
            .party(List.of(new Phrase(run.get().head(), run.get().from(), run.get().to())))
            .map(Party::code)
            .orElse("?");
      }
    }
    return "?";
  }

  private String actorBefore(int cue, SmallWords small, Anchors anchors, PartyFinder parties) {
    for (int i = cue - 1; i >= 0 && i >= cue - 14; i--) {
      Optional<Anchors.Run> run = anchors.run(i);
      if (run.isPresent()) {
        int before = run.get().from() - 1;
        if (before >= 0 && small.is("prep", words.lower(before))) {
          i = run.get().from();
          continue;
        }
        return parties
            .party(List.of(new Phrase(run.get().head(), run.get().from(), run.get().to())))
            .map(Party::code)
            .orElse("?");
      }
      if (words.lower(i).equals(";")) {
        break;
      }
    }
    return "?";
  }

  /** Returns who vouches for what stands at a word; empty if the outlet does. */
  Optional<String> of(int word) {
    Optional<Statement> narrowest = Optional.empty();
    for (Statement statement : statements) {
      if (statement.from() <= word && word < statement.to() && statement.cue() != word) {
        if (narrowest.isEmpty()
            || statement.to() - statement.from() < narrowest.get().to() - narrowest.get().from()
            || narrowest.get().code().equals("?")) {
          narrowest = Optional.of(statement);
        }
      }
    }
    if (narrowest.isPresent() && !narrowest.get().code().equals("?")) {
      return Optional.of(narrowest.get().code());
    }
    for (Quotation quotation : quotations) {
      if (quotation.span().overlaps(words.word(word).span())) {
        Optional<String> code = quotation.speakerActor().map(actor -> actor.code());
        if (code.isPresent() || quotation.kind() == Quotation.Kind.DIRECT) {
          return Optional.of(code.orElse("?"));
        }
      }
    }
    return narrowest.map(Statement::code);
  }
}
