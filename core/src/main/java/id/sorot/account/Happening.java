package id.sorot.account;

import id.sorot.article.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The claims gathered so far about one happening. Not safe for use by several threads. */
final class Happening {
  private static final int DAYS_OF_DOUBT = 2;

  private final List<Claim> claims = new ArrayList<>();

  Happening(Claim first) {
    claims.add(first);
  }

  List<Claim> claims() {
    return claims;
  }

  void add(Claim claim) {
    claims.add(claim);
  }

  boolean isDated() {
    return claims.stream().anyMatch(c -> c.date().isPresent());
  }

  Optional<LocalDate> firstDay() {
    return claims.stream()
        .flatMap(c -> c.date().stream())
        .map(DateRange::from)
        .min(LocalDate::compareTo);
  }

  boolean hasArticle(String article) {
    return claims.stream().anyMatch(c -> c.article().equals(article));
  }

  /** Returns whether the claim may be about this happening. */
  boolean fits(Claim claim) {
    Claim first = claims.getFirst();
    return first.kind().name().equals(claim.kind().name())
        && first.standing() == claim.standing()
        && fitSides(first, claim)
        && claims.stream()
            .allMatch(c -> fitTimes(c, claim) && fitPlaces(c, claim) && fitHosts(c, claim))
        && fitNames(claim)
        && fitDenial(claim)
        && fitWords(claim);
  }

  /** An origin that tells of a deed denies another one. */
  private boolean fitDenial(Claim claim) {
    return !claim.isDenial()
        || claims.stream().noneMatch(c -> !c.isDenial() && c.origin().equals(claim.origin()));
  }

  /** Two promises are one only if a day or the words say so. */
  private boolean fitWords(Claim claim) {
    if (!claim.kind().spoken()) {
      return true;
    }
    return claims.stream()
        .anyMatch(
            c ->
                c.day().isPresent() && c.day().equals(claim.day())
                    || c.lang().equals(claim.lang())
                        && c.report().cameo().equals(claim.report().cameo())
                        && (shared(c.words(), claim.words()) >= 0.5
                            || c.origin().equals(claim.origin())
                                && c.words().equals(claim.words())));
  }

  private static double shared(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    long both = one.stream().filter(other::contains).count();
    if (both < 2) {
      return 0;
    }
    return both / (double) Math.min(one.size(), other.size());
  }

  /** Two directions are two accounts of one visit, but in one article they are two visits. */
  private static boolean fitHosts(Claim one, Claim other) {
    return one.host().isEmpty()
        || other.host().isEmpty()
        || one.host().equals(other.host())
        || !one.origin().equals(other.origin());
  }

  private boolean fitSides(Claim first, Claim claim) {
    for (Claim member : claims.size() > 1 ? List.of(first, claims.getLast()) : List.of(first)) {
      if (!fitTwo(member, claim)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fitTwo(Claim one, Claim other) {
    boolean byRole = one.isDomestic() || other.isDomestic();
    if (one.kind().mutual() || other.kind().mutual()) {
      Side all = one.source().with(one.target());
      Side others = other.source().with(other.target());
      if (all.countries().size() < 2 || others.countries().size() < 2) {
        return all.meets(others, byRole) && (one.kind().once() || isAnchored(one, other));
      }
      return one.source().meets(other.source(), byRole)
              && one.target().meets(other.target(), byRole)
          || one.source().meets(other.target(), byRole)
              && one.target().meets(other.source(), byRole)
          || one.host().isEmpty()
              && other.host().isEmpty()
              && (all.countries().containsAll(others.countries())
                  || others.countries().containsAll(all.countries()));
    }
    if (!one.source().meets(other.source(), byRole)) {
      return false;
    }
    boolean sameSources = one.source().countries().equals(other.source().countries());
    if (!sameSources && !isAnchored(one, other)) {
      return false;
    }
    boolean someoneUnknown =
        one.source().isUnknown()
            || other.source().isUnknown()
            || one.target().isUnknown()
            || other.target().isUnknown();
    if (one.target().isEmpty() != other.target().isEmpty() || someoneUnknown) {
      return isAnchored(one, other)
          && (one.target().isEmpty()
              || other.target().isEmpty()
              || one.target().meets(other.target(), byRole));
    }
    return one.target().meets(other.target(), byRole);
  }

  /** A side is missing: only the same day or the same town makes it likely to be one happening. */
  private static boolean isAnchored(Claim one, Claim other) {
    boolean sameDay = one.day().isPresent() && one.day().equals(other.day());
    boolean sameTown =
        one.town().isPresent()
            && one.town()
                .map(t -> other.town().filter(t::equalsIgnoreCase).isPresent())
                .orElse(false);
    return sameDay || sameTown;
  }

  private static boolean fitTimes(Claim one, Claim other) {
    if (isBefore(one, other) || isBefore(other, one)) {
      return false;
    }
    if (one.date().isEmpty() || other.date().isEmpty()) {
      // A bare year against a day: too coarse to be the same, too coarse to differ.
      return one.isDated() == one.date().isPresent() && other.isDated() == other.date().isPresent()
          || one.report().date().equals(other.report().date());
    }
    DateRange a = one.date().get();
    DateRange b = other.date().get();
    if (a.overlaps(b)) {
      return true;
    }
    return one.kind().once() && !one.origin().equals(other.origin()) && gap(a, b) <= DAYS_OF_DOUBT;
  }

  /** An article cannot report a deed of a day after its own. */
  private static boolean isBefore(Claim article, Claim deed) {
    return deed.standing() == Claim.Standing.DEED
        && article.published().isPresent()
        && deed.date().isPresent()
        && article.published().get().isBefore(deed.date().get().from().minusDays(1));
  }

  private static long gap(DateRange a, DateRange b) {
    return a.to().isBefore(b.from())
        ? ChronoUnit.DAYS.between(a.to(), b.from())
        : ChronoUnit.DAYS.between(b.to(), a.from());
  }

  private static boolean fitPlaces(Claim one, Claim other) {
    if (one.town().isEmpty() || other.town().isEmpty()) {
      return true;
    }
    if (one.town().get().equalsIgnoreCase(other.town().get())) {
      return true;
    }
    // Two towns on one day are two attacks or two marches, but one visit told in two ways.
    return one.kind().mutual()
        && one.day().isPresent()
        && one.day().equals(other.day())
        && !one.origin().equals(other.origin());
  }

  /** Two people by name are two arrests, where the codes are the same. */
  private boolean fitNames(Claim claim) {
    if (!claim.isDomestic() || claim.kind().mutual()) {
      return true;
    }
    Set<String> names = claim.namesOfTarget();
    if (names.isEmpty()) {
      return true;
    }
    for (Claim member : claims) {
      if (member.lang().equals(claim.lang())
          && !member.namesOfTarget().isEmpty()
          && member.namesOfTarget().stream().noneMatch(names::contains)) {
        return false;
      }
    }
    return true;
  }
}
