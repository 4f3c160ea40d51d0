package id.sorot.relation;

import id.sorot.account.Account;
import id.sorot.account.AccountValue;
import id.sorot.article.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Draws from the clauses of pacts in texts who is bound to whom, and nothing more. */
public final class Obligations {
  private Obligations() {}

  /**
   * Returns the obligations of pacts told in texts that are signed or in force, whether or not they
   * are in force: the pact says how far it has come.
   */
  public static List<Obligation> of(List<Pact> pacts) {
    List<Obligation> all = new ArrayList<>();
    for (Pact pact : pacts) {
      if (pact.status() == Pact.Status.SIGNED || pact.status() == Pact.Status.IN_FORCE) {
        pact.clauses().forEach(clause -> add(pact, clause, all));
      }
    }
    return List.copyOf(all);
  }

  private static void add(Pact pact, Clause clause, List<Obligation> to) {
    for (String bound : pact.parties()) {
      for (String owed : pact.parties()) {
        if (!bound.equals(owed)) {
          to.add(
              new Obligation(
                  bound,
                  owed,
                  clause.duty(),
                  clause.condition(),
                  pact.pact(),
                  clause.kind(),
                  evidence(clause),
                  Optional.empty()));
        }
      }
    }
  }

  private static List<Evidence> evidence(Clause clause) {
    Map<String, Evidence> first = new TreeMap<>();
    for (Account account : clause.accounts()) {
      for (AccountValue value : account.values()) {
        value.evidence().forEach(e -> first.putIfAbsent(e.article() + e.span(), e));
      }
    }
    return List.copyOf(first.values());
  }

  /**
   * Returns who is bound if one state attacks another, by pacts on record and by those of texts. A
   * pact of a text that is also on record adds its words to the obligation on record.
   */
  public static WhoIsBound with(
      WhoIsBound onRecord, List<Pact> pacts, String attacker, String attacked) {
    List<Obligation> fromTexts =
        of(pacts).stream()
            .filter(o -> o.to().equals(attacked))
            .filter(o -> o.bound().equals(attacker) == o.duty().equals("no-attack"))
            .toList();
    List<Obligation> inForce = withWords(onRecord.inForce(), fromTexts);
    List<Obligation> signed = withWords(onRecord.signed(), fromTexts);
    for (Obligation obligation : fromTexts) {
      boolean known =
          inForce.stream().anyMatch(o -> isSame(o, obligation))
              || signed.stream().anyMatch(o -> isSame(o, obligation));
      if (!known && obligation.pact().startsWith("text-")) {
        boolean isInForce =
            pacts.stream()
                .anyMatch(
                    p -> p.pact().equals(obligation.pact()) && p.status() == Pact.Status.IN_FORCE);
        (isInForce ? inForce : signed).add(obligation);
      }
    }
    return new WhoIsBound(inForce, signed, onRecord.bothSides());
  }

  private static boolean isSame(Obligation one, Obligation other) {
    return one.pact().equals(other.pact())
        && one.duty().equals(other.duty())
        && one.bound().equals(other.bound());
  }

  private static List<Obligation> withWords(List<Obligation> known, List<Obligation> fromTexts) {
    List<Obligation> all = new ArrayList<>();
    for (Obligation o : known) {
      List<Evidence> words =
          fromTexts.stream()
              .filter(t -> isSame(t, o))
              .flatMap(t -> t.evidence().stream())
              .distinct()
              .toList();
      all.add(
          new Obligation(
              o.bound(), o.to(), o.duty(), o.condition(), o.pact(), o.clause(), words, o.source()));
    }
    return all;
  }
}
