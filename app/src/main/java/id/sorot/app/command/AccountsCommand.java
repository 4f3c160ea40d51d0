package id.sorot.app.command;

import id.sorot.account.Account;
import id.sorot.account.AccountValue;
import id.sorot.account.Disagreement;
import id.sorot.account.Event;
import id.sorot.account.Party;
import id.sorot.account.Wording;
import id.sorot.app.output.Format;
import id.sorot.article.DateRange;
import id.sorot.brief.Clean;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Parameters;

/** Events merged from reports, with what each origin says of them and where they differ. */
final class AccountsCommand extends CorpusCommand {
  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "files, folders (read recursively), JSON Lines; - is standard input")
  private final List<String> paths = new ArrayList<>();

  @Override
  List<Format> formats() {
    return List.of(Format.TEXT, Format.JSON, Format.JSONL);
  }

  private record Document(String schema, List<Event> events) {}

  @Override
  void run(Run run) throws IOException {
    List<Event> events = corpus(run, paths).events();
    if (run.format() == Format.TEXT) {
      Wording wording = Wording.load(run.knowledge(), run.language());
      for (Event event : events) {
        run.output().line(text(event, wording));
      }
    } else {
      run.document(new Document("sorot/1", events));
    }
  }

  private static String text(Event event, Wording wording) {
    StringBuilder text = new StringBuilder(event.id());
    event.date().ifPresent(date -> text.append("  ").append(days(date)));
    text.append("  ").append(event.type()).append("  ").append(word(event.status()));
    text.append("  ").append(side(event, "source"));
    String target = side(event, "target");
    text.append(target.isEmpty() ? "" : " → " + target);
    event.place().ifPresent(place -> text.append("  ").append(place));
    text.append("  ").append(wording.count("origin", event.support().origins()));
    text.append(" · ").append(wording.count("article", event.support().articles()));
    if (!event.reports().isEmpty()) {
      text.append("\n    «")
          .append(Clean.line(event.reports().getFirst().evidence().text()))
          .append("»  ");
      text.append(event.reports().getFirst().evidence().article());
    }
    for (Account account : event.accounts()) {
      text.append("\n    ").append(account.property()).append(": ");
      text.append(
          account.values().stream()
              .map(value -> text(value, wording))
              .collect(Collectors.joining(" · ")));
    }
    for (Disagreement disagreement : event.disagreements()) {
      text.append("\n    ≠ ").append(word(disagreement.kind())).append(": ");
      text.append(disagreement.property()).append(": ").append(disagreement.why());
    }
    return text.append('\n').toString();
  }

  private static String text(AccountValue value, Wording wording) {
    return value.value() + " (" + wording.count("origin", value.origins()) + ")";
  }

  private static String side(Event event, String role) {
    return event.parties().stream()
        .filter(party -> party.role().equals(role))
        .map(Party::actor)
        .collect(Collectors.joining(", "));
  }

  private static String days(DateRange range) {
    return range.from().equals(range.to())
        ? range.from().toString()
        : range.from() + "–" + range.to();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
