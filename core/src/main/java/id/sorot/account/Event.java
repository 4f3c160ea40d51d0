package id.sorot.account;

import id.sorot.article.DateRange;
import id.sorot.event.EventType;
import id.sorot.event.Report;
import id.sorot.event.Status;
import java.util.List;
import java.util.Optional;

/**
 * The reports of one happening, merged across articles, outlets and languages.
 *
 * @param id {@code e1}, {@code e2} … in order of the story
 * @param type PLOVER type
 * @param status whether it took place
 * @param parties sources first
 * @param date empty if not reported
 * @param place empty if not reported
 * @param support counted in origins
 * @param reports all of them, best evidence first
 * @param accounts properties of which something is said
 * @param disagreements among the accounts
 */
public record Event(
    String id,
    EventType type,
    Status status,
    List<Party> parties,
    Optional<DateRange> date,
    Optional<String> place,
    Support support,
    List<Report> reports,
    List<Account> accounts,
    List<Disagreement> disagreements) {
  public Event {
    parties = List.copyOf(parties);
    reports = List.copyOf(reports);
    accounts = List.copyOf(accounts);
    disagreements = List.copyOf(disagreements);
  }
}
