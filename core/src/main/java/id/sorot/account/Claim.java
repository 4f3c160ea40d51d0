package id.sorot.account;

import id.sorot.account.EventKinds.Kind;
import id.sorot.article.DateRange;
import id.sorot.article.Precision;
import id.sorot.event.Report;
import id.sorot.event.Status;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A report with what the comparison of reports needs.
 *
 * @param published day of its article; empty if unknown
 * @param numbers figures of the act, those of the report first
 * @param town where it happened; empty if only a country or nothing is named
 */
record Claim(
    Report report,
    Kind kind,
    Side source,
    Side target,
    String origin,
    Optional<LocalDate> published,
    String lang,
    Optional<String> town,
    Map<String, Integer> numbers) {
  private static final Set<Precision> COARSE = Set.of(Precision.YEAR, Precision.DECADE);

  /** What may be merged with what: a plan is never merged with a deed. */
  enum Standing {
    DEED,
    ONGOING,
    PLANNED,
    CALLED_FOR,
    HYPOTHETICAL
  }

  Standing standing() {
    return switch (report.status()) {
      case HAPPENED, DENIED -> Standing.DEED;
      case ONGOING -> kind.mutual() ? Standing.DEED : Standing.ONGOING;
      case PLANNED -> Standing.PLANNED;
      case CALLED_FOR -> Standing.CALLED_FOR;
      case HYPOTHETICAL -> Standing.HYPOTHETICAL;
    };
  }

  boolean isDenial() {
    return report.status() == Status.DENIED;
  }

  String article() {
    return report.evidence().article();
  }

  /** Returns the date if it is exact enough to tell one day of a matter from another. */
  Optional<DateRange> date() {
    return report.date().filter(d -> !COARSE.contains(d.precision()));
  }

  boolean isDated() {
    return report.date().isPresent();
  }

  /** Returns the day if the report names a single one. */
  Optional<LocalDate> day() {
    return report.date().filter(d -> d.from().equals(d.to())).map(DateRange::from);
  }

  boolean isDomestic() {
    TreeSet<String> countries = new TreeSet<>(source.countries());
    countries.addAll(target.countries());
    countries.remove("?");
    return countries.size() < 2;
  }

  /** Returns the country visited; empty if the report tells of no visit or not of whose. */
  Optional<String> host() {
    if (!kind.name().equals("visit")) {
      return Optional.empty();
    }
    Side host = report.cameo().startsWith("043") ? source : target;
    return host.countries().size() == 1
        ? Optional.of(host.countries().getFirst()).filter(c -> !c.startsWith("?"))
        : Optional.empty();
  }

  /** Returns the words of the evidence that are no names, in lower case. */
  Set<String> words() {
    TreeSet<String> words = new TreeSet<>();
    for (String word : report.evidence().text().split("[^\\p{L}\\p{N}'-]+")) {
      if (word.length() > 4 && Character.isLowerCase(word.charAt(0))) {
        words.add(word);
      }
    }
    return words;
  }

  /** Returns the proper names in the words that name the target, in lower case. */
  Set<String> namesOfTarget() {
    TreeSet<String> names = new TreeSet<>();
    for (String word : report.targetText().orElse("").split("[^\\p{L}\\p{N}'-]+")) {
      if (word.length() > 2 && Character.isUpperCase(word.charAt(0))) {
        names.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }
}
