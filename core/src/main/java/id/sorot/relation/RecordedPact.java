package id.sorot.relation;

import id.sorot.relation.Pact.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A pact on record, with the days of each party.
 *
 * @param signed ISO date as precise as known
 * @param inForce ISO date as precise as known; empty if not known
 * @param until last day in force; empty if no end is known
 */
record RecordedPact(
    String id,
    Map<String, String> names,
    Optional<String> signed,
    Optional<String> inForce,
    Optional<String> until,
    List<Membership> parties,
    List<RecordedClause> clauses,
    String source) {

  /** Returns how far it had come on a day; empty before it was signed. */
  Optional<Status> status(LocalDate day) {
    if (until.flatMap(Days::lastDay).map(day::isAfter).orElse(false)) {
      return Optional.of(Status.ENDED);
    }
    if (inForce.flatMap(Days::lastDay).map(d -> !day.isBefore(d)).orElse(false)) {
      return Optional.of(Status.IN_FORCE);
    }
    return signed.flatMap(Days::lastDay).map(d -> !day.isBefore(d)).orElse(false)
        ? Optional.of(Status.SIGNED)
        : Optional.empty();
  }

  boolean hasParty(String code, LocalDate day) {
    return parties.stream().anyMatch(p -> p.code().equals(code) && p.holds(day));
  }

  /** Returns the codes of the parties of a day, sorted. */
  List<String> partiesOn(LocalDate day) {
    TreeSet<String> codes = new TreeSet<>();
    for (Membership party : parties) {
      if (party.holds(day)) {
        codes.add(party.code());
      }
    }
    return List.copyOf(codes);
  }

  /** Returns the codes of all who ever were a party, in the order of the record. */
  List<String> everyParty() {
    return parties.stream().map(Membership::code).distinct().toList();
  }

  Pact on(LocalDate day, String lang) {
    Status status = status(day).orElse(Status.NEGOTIATED);
    List<String> present = partiesOn(day);
    List<Clause> shown =
        clauses.stream()
            .filter(c -> c.days().hold(day))
            .map(c -> new Clause(c.kind(), c.condition(lang), c.duty(), List.of()))
            .toList();
    return new Pact(
        id,
        names,
        status == Status.ENDED || present.isEmpty() ? everyParty() : present,
        signed,
        inForce,
        until,
        status,
        shown,
        List.of(),
        List.of(),
        List.of(),
        Optional.of(source));
  }
}
