package id.sorot.relation;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import id.sorot.relation.Pact.Status;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The pacts of {@code world/pacts.tsv} and {@code world/pact-clauses.tsv}.
 *
 * <p>Obligations come from a clause alone: no chain is inferred (an ally's ally owes nothing), and
 * what is owed to a state is owed when it is attacked, never when it attacks. Immutable and safe
 * for use by many threads.
 */
public final class PactsOnRecord {
  private static final String PACTS = "world/pacts.tsv";
  private static final String CLAUSES = "world/pact-clauses.tsv";
  private static final Set<String> DUTIES = Set.of("aid", "consult", "neutrality", "no-attack");
  private static final List<String> DUTY_ORDER =
      List.of("aid", "consult", "neutrality", "no-attack");

  private final Map<String, RecordedPact> pacts;

  private PactsOnRecord(Map<String, RecordedPact> pacts) {
    this.pacts = pacts;
  }

  /**
   * Returns the pacts of the knowledge; a row of a person's own with a known id takes the place of
   * the built-in one, and its clauses those of the built-in one.
   *
   * @throws id.sorot.knowledge.KnowledgeException if a row cannot be read; it names file and line
   */
  public static PactsOnRecord load(Knowledge knowledge) {
    Map<String, List<RecordedClause>> clauses = new TreeMap<>();
    Map<String, String> fileOf = new TreeMap<>();
    for (Row row : knowledge.table(CLAUSES)) {
      String pact = row.cell(0);
      if (!row.file().equals(fileOf.put(pact, row.file()))) {
        clauses.put(pact, new ArrayList<>());
      }
      clauses.computeIfAbsent(pact, p -> new ArrayList<>()).add(clause(row));
    }
    Map<String, RecordedPact> pacts = new LinkedHashMap<>();
    for (Row row : knowledge.table(PACTS)) {
      RecordedPact pact = pact(row, clauses.getOrDefault(row.cell(0), List.of()));
      pacts.put(pact.id(), pact);
    }
    for (Map.Entry<String, String> known : fileOf.entrySet()) {
      if (!pacts.containsKey(known.getKey())) {
        throw new id.sorot.knowledge.KnowledgeException(
            known.getValue(), 0, "clause of an unknown pact '" + known.getKey() + "'");
      }
    }
    return new PactsOnRecord(pacts);
  }

  private static RecordedClause clause(Row row) {
    if (!DUTIES.contains(row.cell(3))) {
      throw row.mistake("duty '" + row.cell(3) + "' is unknown; write one of " + DUTY_ORDER);
    }
    try {
      return new RecordedClause(
          row.cell(1),
          row.cell(2),
          row.cell(3),
          codes(row, 4),
          codes(row, 5),
          Days.parse(row.cell(6)),
          Map.of("en", row.cell(7), "id", row.cell(8)));
    } catch (DateTimeException e) {
      throw row.mistake("'" + row.cell(6) + "' holds no ISO date");
    }
  }

  private static List<String> codes(Row row, int cell) {
    return row.cell(cell).equals("parties") ? List.of() : row.values(cell);
  }

  private static RecordedPact pact(Row row, List<RecordedClause> clauses) {
    try {
      Days.lastDay(row.cell(1));
      Days.lastDay(row.cell(2));
      Days.lastDay(row.cell(3));
      return new RecordedPact(
          row.cell(0),
          Map.of("en", row.cell(5), "id", row.cell(6)),
          text(row.cell(1)),
          text(row.cell(2)),
          text(row.cell(3)),
          row.values(4).stream().map(Membership::parse).toList(),
          List.copyOf(clauses),
          row.cell(7));
    } catch (DateTimeException e) {
      throw row.mistake("a date is not ISO 8601: " + e.getMessage());
    }
  }

  private static Optional<String> text(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /**
   * Returns the pacts signed by a day, ended ones included, in order of signature.
   *
   * @param lang language of the conditions, {@code en} or {@code id}
   */
  public List<Pact> on(LocalDate day, String lang) {
    return pacts.values().stream()
        .filter(p -> p.status(day).isPresent())
        .sorted(BY_SIGNATURE)
        .map(p -> p.on(day, lang))
        .toList();
  }

  /**
   * Returns the pact between exactly these states that was signed on a day; empty if none is on
   * record.
   *
   * @param parties country codes in any order
   * @param asOf the day its status is told for
   */
  public Optional<Pact> find(Set<String> parties, LocalDate signed, LocalDate asOf, String lang) {
    return pacts.values().stream()
        .filter(p -> p.signed().equals(Optional.of(signed.toString())))
        .filter(p -> new TreeSet<>(p.everyParty()).equals(new TreeSet<>(parties)))
        .sorted(BY_SIGNATURE)
        .map(p -> p.on(asOf, lang))
        .findFirst();
  }

  /**
   * Returns a pact by its id; empty if there is none.
   *
   * @param asOf the day its status is told for
   */
  public Optional<Pact> named(String id, LocalDate asOf, String lang) {
    return Optional.ofNullable(pacts.get(id)).map(p -> p.on(asOf, lang));
  }

  /**
   * Returns the pact between exactly these states that was signed in a year; empty if none is on
   * record.
   */
  public Optional<Pact> find(Set<String> parties, int year, LocalDate asOf, String lang) {
    return pacts.values().stream()
        .filter(p -> p.signed().orElse("").startsWith(Integer.toString(year)))
        .filter(p -> new TreeSet<>(p.everyParty()).equals(new TreeSet<>(parties)))
        .sorted(BY_SIGNATURE)
        .map(p -> p.on(asOf, lang))
        .findFirst();
  }

  /**
   * Returns who is bound if one state attacks another.
   *
   * @param attacker country code
   * @param attacked country code
   * @param day the day asked for
   * @param lang language of the conditions, {@code en} or {@code id}
   */
  public WhoIsBound whoIsBound(String attacker, String attacked, LocalDate day, String lang) {
    List<Owed> inForce = new ArrayList<>();
    List<Owed> signed = new ArrayList<>();
    for (RecordedPact pact : pacts.values()) {
      Optional<Status> status = pact.status(day);
      if (status.isPresent() && status.get() == Status.IN_FORCE) {
        owed(pact, attacker, attacked, day, inForce);
      } else if (status.isPresent() && status.get() == Status.SIGNED) {
        owed(pact, attacker, attacked, day, signed);
      }
    }
    return new WhoIsBound(
        obligations(inForce, attacked, lang),
        obligations(signed, attacked, lang),
        bothSides(attacker, attacked, day));
  }

  /** Returns the obligations in force on a day between states of a set, no-attack pledges apart. */
  public List<Obligation> among(Set<String> states, LocalDate day, String lang) {
    List<Obligation> all = new ArrayList<>();
    for (String attacked : new TreeSet<>(states)) {
      List<Owed> inForce = new ArrayList<>();
      for (RecordedPact pact : pacts.values()) {
        if (pact.status(day).equals(Optional.of(Status.IN_FORCE))) {
          owed(pact, "", attacked, day, inForce);
        }
      }
      inForce.removeIf(o -> !states.contains(o.bound));
      all.addAll(obligations(inForce, attacked, lang));
    }
    return all;
  }

  private List<String> bothSides(String attacker, String attacked, LocalDate day) {
    return List.copyOf(intersection(guardians(attacker, day), guardians(attacked, day)));
  }

  private TreeSet<String> guardians(String guarded, LocalDate day) {
    TreeSet<String> guardians = new TreeSet<>();
    for (RecordedPact pact : pacts.values()) {
      if (pact.status(day).equals(Optional.of(Status.IN_FORCE))) {
        List<Owed> owed = new ArrayList<>();
        owed(pact, "", guarded, day, owed);
        owed.forEach(o -> guardians.add(o.bound));
      }
    }
    return guardians;
  }

  private static TreeSet<String> intersection(TreeSet<String> one, TreeSet<String> other) {
    one.retainAll(other);
    return one;
  }

  private record Owed(RecordedPact pact, RecordedClause clause, String bound) {}

  private static void owed(
      RecordedPact pact, String attacker, String attacked, LocalDate day, List<Owed> to) {
    if (!pact.hasParty(attacked, day)) {
      return;
    }
    for (RecordedClause clause : pact.clauses()) {
      if (!clause.guards(attacked) || !clause.days().hold(day)) {
        continue;
      }
      boolean forbids = clause.duty().equals("no-attack");
      for (String party : pact.partiesOn(day)) {
        boolean isAttacker = party.equals(attacker);
        if (!party.equals(attacked) && clause.binds(party) && isAttacker == forbids) {
          to.add(new Owed(pact, clause, party));
        }
      }
    }
  }

  private static final Comparator<RecordedPact> BY_SIGNATURE =
      Comparator.comparing((RecordedPact p) -> p.signed().orElse(""))
          .thenComparing(RecordedPact::id);

  private static List<Obligation> obligations(List<Owed> owed, String attacked, String lang) {
    return owed.stream()
        .sorted(
            Comparator.comparingInt((Owed o) -> DUTY_ORDER.indexOf(o.clause.duty()))
                .thenComparing(Owed::pact, BY_SIGNATURE)
                .thenComparing(o -> o.clause.article())
                .thenComparing(Owed::bound))
        .map(
            o ->
                new Obligation(
                    o.bound,
                    attacked,
                    o.clause.duty(),
                    o.clause.condition(lang),
                    o.pact.id(),
                    o.clause.article(),
                    List.of(),
                    Optional.of(o.pact.source())))
        .toList();
  }
}
