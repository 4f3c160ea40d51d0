package id.sorot.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person of the tables.
 *
 * @param id {@code person:vladimir-putin}
 * @param name the name it is shown by
 * @param country ISO 3166 alpha-3, or the code of an organisation ({@code IGO:UN})
 * @param terms offices and roles, in the order of the table
 */
public record Person(String id, String name, String country, List<Term> terms) {
  public Person {
    terms = List.copyOf(terms);
  }

  /**
   * Returns the role at a day: that of the term that holds; a former office holder is {@code ELI};
   * before any term, the first one that has no beginning. Without a day, the role held last.
   *
   * @param day empty if the text is not dated: the press then means the office the person is known
   *     for, so the last one held counts
   */
  public String role(Optional<LocalDate> day) {
    if (day.isEmpty()) {
      return lastRole();
    }
    Term best = null;
    boolean ended = false;
    for (Term term : terms) {
      if (term.holds(day.get())) {
        best = best == null || term.rank() >= best.rank() ? term : best;
      } else if (term.to().filter(to -> to.isBefore(day.get())).isPresent()) {
        ended |= term.role().equals("GOV") || term.role().equals("MIL");
      }
    }
    if (best != null && !(ended && best.from().isEmpty())) {
      return best.role();
    }
    return ended ? "ELI" : best == null ? firstRole() : best.role();
  }

  /**
   * The role that lasts, or the one held last; where no day is known, office holders are meant as
   * such.
   */
  private String lastRole() {
    String last = "";
    for (Term term : terms) {
      if (term.to().isEmpty()) {
        return term.role();
      }
      last = last.equals("GOV") ? last : term.role();
    }
    return last;
  }

  private String firstRole() {
    return !terms.isEmpty() && terms.getFirst().from().isPresent() ? "" : "ELI";
  }

  /** Returns the office held at a day; empty if none. */
  public Optional<String> office(Optional<LocalDate> day) {
    Term best = null;
    for (Term term : terms) {
      boolean holds = day.isEmpty() ? term.to().isEmpty() : term.holds(day.get());
      if (holds && !term.office().isEmpty() && (best == null || term.rank() >= best.rank())) {
        best = term;
      }
    }
    return Optional.ofNullable(best).map(Term::office);
  }

  /** Returns the actor this person is at a day. */
  public Actor at(Optional<LocalDate> day) {
    return new Actor(id, code(role(day)), "person", name);
  }

  /** Returns the actor code with a role. */
  public String code(String role) {
    return country.indexOf(':') >= 0 || role.isEmpty() ? country : country + ":" + role;
  }

  /**
   * An office or role with its days.
   *
   * @param role CAMEO role
   * @param office key of the office; empty if only the role is known
   * @param from first day; empty if not known
   * @param to last day; empty if it lasts, as far as the table knows
   */
  public record Term(String role, String office, Optional<LocalDate> from, Optional<LocalDate> to) {
    boolean holds(LocalDate day) {
      return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }

    private int rank() {
      return from.isPresent() ? 1 : 0;
    }
  }
}
