package id.sorot.account;

import id.sorot.account.Approximations.Sense;
import id.sorot.account.Disagreement.Kind;
import id.sorot.article.Article;
import id.sorot.article.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Compares what the claims about one happening say of each of its properties.
 *
 * <p>Only values of different origins contradict each other; two values in one article are {@code
 * internal}. Immutable and safe for use by many threads.
 */
final class EventAccounts {
  private final Approximations approximations;

  EventAccounts(Approximations approximations) {
    this.approximations = approximations;
  }

  /**
   * What came out.
   *
   * @param agreed the claims that stand with the best supported account of direction and status
   */
  record Comparison(List<Account> accounts, List<Disagreement> disagreements, List<Claim> agreed) {}

  Comparison compare(List<Claim> claims, Standpoints standpoints, Wording wording) {
    List<Account> accounts = new ArrayList<>();
    List<Disagreement> disagreements = new ArrayList<>();
    List<Claim> agreed = new ArrayList<>(claims);

    Optional<Account> host = account("host", claims, Claim::host, standpoints);
    host.ifPresent(accounts::add);
    if (host.isPresent() && host.get().values().size() > 1) {
      String best = host.get().values().getFirst().value();
      agreed.removeIf(c -> c.host().isPresent() && !c.host().get().equals(best));
      disagreements.add(against(host.get(), "why.host", Kind.CONTRADICTION, "high", wording));
    }

    Optional<Account> status =
        !claims.getFirst().kind().spoken()
                && claims.stream().anyMatch(Claim::isDenial)
                && claims.stream().anyMatch(c -> !c.isDenial())
            ? account("status", claims, EventAccounts::status, standpoints)
            : Optional.empty();
    if (claims.stream().anyMatch(c -> !c.isDenial())) {
      agreed.removeIf(Claim::isDenial);
    }
    if (status.isPresent()) {
      accounts.add(status.get());
      disagreements.add(against(status.get(), "why.denied", Kind.CONTRADICTION, "high", wording));
    }
    if (agreed.isEmpty()) {
      agreed.addAll(claims);
    }
    dates(agreed, standpoints, wording, accounts, disagreements);
    places(agreed, standpoints, wording, accounts, disagreements);
    numbers(agreed, standpoints, wording, accounts, disagreements);
    return new Comparison(accounts, disagreements, agreed);
  }

  private static Optional<String> status(Claim claim) {
    return Optional.of(claim.isDenial() ? "denied" : "happened");
  }

  private static void dates(
      List<Claim> claims,
      Standpoints standpoints,
      Wording wording,
      List<Account> accounts,
      List<Disagreement> disagreements) {
    Optional<Account> date =
        account("date", claims, c -> c.day().map(LocalDate::toString), standpoints);
    if (date.isEmpty()) {
      return;
    }
    accounts.add(date.get());
    if (isDisputed(date.get(), standpoints)) {
      disagreements.add(against(date.get(), "why.date", Kind.CONTRADICTION, "medium", wording));
    }
  }

  private static void places(
      List<Claim> claims,
      Standpoints standpoints,
      Wording wording,
      List<Account> accounts,
      List<Disagreement> disagreements) {
    Optional<Account> place = account("place", claims, c -> c.report().place(), standpoints);
    if (place.isEmpty()) {
      return;
    }
    accounts.add(place.get());
    Optional<Account> towns = account("place", claims, Claim::town, standpoints);
    if (towns.isPresent() && isDisputed(towns.get(), standpoints)) {
      disagreements.add(against(towns.get(), "why.place", Kind.CONTRADICTION, "medium", wording));
    }
  }

  /** Two values are in dispute only if different origins give them, neither giving both. */
  private static boolean isDisputed(Account account, Standpoints standpoints) {
    for (AccountValue one : account.values()) {
      for (AccountValue other : account.values()) {
        if (one != other
            && Collections.disjoint(originsOf(one, standpoints), originsOf(other, standpoints))) {
          return true;
        }
      }
    }
    return false;
  }

  private static TreeSet<String> originsOf(AccountValue value, Standpoints standpoints) {
    TreeSet<String> origins = new TreeSet<>();
    value.articles().forEach(a -> origins.add(standpoints.origin(a)));
    return origins;
  }

  private void numbers(
      List<Claim> claims,
      Standpoints standpoints,
      Wording wording,
      List<Account> accounts,
      List<Disagreement> disagreements) {
    TreeSet<String> names = new TreeSet<>();
    claims.forEach(c -> names.addAll(c.numbers().keySet()));
    for (String name : names) {
      account(
              name,
              claims,
              c -> Optional.ofNullable(c.numbers().get(name)).map(n -> "" + n),
              standpoints)
          .ifPresent(
              account -> {
                accounts.add(account);
                number(name, claims, account, standpoints, wording).ifPresent(disagreements::add);
              });
    }
  }

  private record Figure(int number, Sense sense, Claim claim) {}

  private Optional<Disagreement> number(
      String name, List<Claim> claims, Account account, Standpoints standpoints, Wording wording) {
    List<Figure> figures = new ArrayList<>();
    for (Claim claim : claims) {
      Integer number = claim.numbers().get(name);
      if (number != null) {
        figures.add(new Figure(number, sense(claim, number, standpoints), claim));
      }
    }
    boolean differs = false;
    boolean internal = false;
    Optional<Figure[]> clash = Optional.empty();
    for (Figure one : figures) {
      for (Figure other : figures) {
        if (one.number >= other.number) {
          continue;
        }
        boolean sameOrigin = one.claim.origin().equals(other.claim.origin());
        if (Approximations.agree(one.number, one.sense, other.number, other.sense)) {
          differs |= !sameOrigin;
        } else if (one.claim.article().equals(other.claim.article())) {
          internal = true;
        } else if (!sameOrigin && clash.isEmpty()) {
          clash = Optional.of(new Figure[] {one, other});
        }
      }
    }
    String severity = name.equals("killed") ? "high" : "medium";
    if (clash.isPresent()) {
      Figure less = clash.get()[0];
      Figure more = clash.get()[1];
      boolean later =
          less.claim.published().isPresent()
              && more.claim.published().isPresent()
              && less.claim.published().get().isBefore(more.claim.published().get());
      return Optional.of(
          later
              ? new Disagreement(
                  name,
                  Kind.SUPERSESSION,
                  wording.say(
                      "why.number.later",
                      less.number,
                      less.claim.published().get(),
                      more.number,
                      more.claim.published().get()),
                  "low")
              : against(account, "why.number", Kind.CONTRADICTION, severity, wording));
    }
    if (internal) {
      return Optional.of(against(account, "why.internal", Kind.INTERNAL, "low", wording));
    }
    return differs
        ? Optional.of(against(account, "why.number.about", Kind.GRANULARITY, "low", wording))
        : Optional.empty();
  }

  private Sense sense(Claim claim, int number, Standpoints standpoints) {
    Optional<Article> article = standpoints.article(claim.article());
    return article
        .map(
            a ->
                approximations.sense(
                    a.text().characters(), claim.lang(), claim.report().evidence(), number))
        .orElse(Sense.EXACT);
  }

  private static Disagreement against(
      Account account, String why, Kind kind, String severity, Wording wording) {
    AccountValue first = account.values().getFirst();
    AccountValue second = account.values().get(Math.min(1, account.values().size() - 1));
    return new Disagreement(
        account.property(),
        kind,
        wording.say(
            why,
            wording.count("origin", first.origins()),
            second.origins(),
            first.value(),
            second.value()),
        severity);
  }

  /** Returns the account of a property; empty if no claim says anything of it. */
  private static Optional<Account> account(
      String property,
      List<Claim> claims,
      Function<Claim, Optional<String>> value,
      Standpoints standpoints) {
    Map<String, List<Claim>> byValue = new TreeMap<>();
    for (Claim claim : claims) {
      value
          .apply(claim)
          .ifPresent(v -> byValue.computeIfAbsent(v, k -> new ArrayList<>()).add(claim));
    }
    if (byValue.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
    byValue.forEach(
        (v, of) -> evidence.put(v, of.stream().map(c -> c.report().evidence()).toList()));
    return Optional.of(Accounts.of(property, evidence, standpoints));
  }
}
