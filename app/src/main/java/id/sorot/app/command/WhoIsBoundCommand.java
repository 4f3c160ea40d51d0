package id.sorot.app.command;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.sorot.account.Wording;
import id.sorot.app.output.Format;
import id.sorot.brief.Clean;
import id.sorot.relation.Obligation;
import id.sorot.relation.Obligations;
import id.sorot.relation.Pact;
import id.sorot.relation.PactsOnRecord;
import id.sorot.relation.WhoIsBound;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who is bound to whom if one state attacks another. */
final class WhoIsBoundCommand extends CorpusCommand {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "articles whose pacts count beside those on record")
  private final List<String> paths = new ArrayList<>();

  @Option(
      names = "--attacker",
      required = true,
      paramLabel = "STATE",
      description = "who attacks: ISO 3166 alpha-3, such as KOR")
  private String attacker = "";

  @Option(
      names = "--attacked",
      required = true,
      paramLabel = "STATE",
      description = "who is attacked: ISO 3166 alpha-3, such as PRK")
  private String attacked = "";

  @Option(names = "--on", paramLabel = "DATE", description = "the day (default: that of --today)")
  private @Nullable String on;

  @Override
  List<Format> formats() {
    return List.of(Format.TEXT, Format.MD, Format.JSON, Format.JSONL);
  }

  @Override
  void run(Run run) throws IOException {
    String from = state("--attacker", attacker);
    String to = state("--attacked", attacked);
    if (from.equals(to)) {
      throw new UsageException("--attacker and --attacked name the same state: " + from);
    }
    LocalDate day = on == null ? run.today() : Dates.day("--on", on);
    PactsOnRecord onRecord = PactsOnRecord.load(run.knowledge());
    WhoIsBound bound = onRecord.whoIsBound(from, to, day, run.language());
    if (!paths.isEmpty()) {
      bound = Obligations.with(bound, corpus(run, paths).pacts(day), from, to);
    }
    if (run.format() == Format.JSON || run.format() == Format.JSONL) {
      run.document(new Document("sorot/1", bound));
    } else {
      Wording wording = Wording.load(run.knowledge(), run.language());
      String title = wording.say("bound.title", name(run, from), name(run, to), day);
      run.output().write(new BoundText(run, wording, onRecord, day).render(title, bound));
    }
  }

  private record Document(String schema, @JsonUnwrapped WhoIsBound bound) {}

  private static String state(String option, String typed) {
    String code = typed.strip().toUpperCase(Locale.ROOT);
    if (Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(code)) {
      return code;
    }
    throw new UsageException(
        option + ": '" + typed + "' is no state; write its ISO 3166 code of three letters, as KOR");
  }

  private static String name(Run run, String code) {
    for (String alpha2 : Locale.getISOCountries()) {
      Locale country = Locale.of("", alpha2);
      if (country.getISO3Country().equals(code)) {
        return country.getDisplayCountry(Locale.forLanguageTag(run.language()));
      }
    }
    return code;
  }

  /** The answer as words. */
  private record BoundText(Run run, Wording wording, PactsOnRecord onRecord, LocalDate day) {

    String render(String title, WhoIsBound bound) {
      StringBuilder text = new StringBuilder();
      text.append(run.format() == Format.MD ? "# " : "").append(title).append("\n\n");
      part("bound.in-force", bound.inForce(), text);
      part("bound.signed", bound.signed(), text);
      if (!bound.bothSides().isEmpty()) {
        String states =
            String.join(", ", bound.bothSides().stream().map(code -> name(run, code)).toList());
        text.append(wording.say("bound.both", states)).append("\n\n");
      }
      return text.append(wording.say("bound.will")).append('\n').toString();
    }

    private void part(String title, List<Obligation> obligations, StringBuilder text) {
      text.append(heading(wording.say(title)));
      Map<String, List<Obligation>> byClause = new LinkedHashMap<>();
      for (Obligation o : obligations) {
        byClause
            .computeIfAbsent(o.pact() + " " + o.clause() + " " + o.duty(), c -> new ArrayList<>())
            .add(o);
      }
      for (List<Obligation> same : byClause.values()) {
        Obligation obligation = same.getFirst();
        String key = "bound." + obligation.duty();
        String many = key + ".many";
        String bound = String.join(", ", same.stream().map(o -> name(run, o.bound())).toList());
        String who =
            wording.say(
                same.size() > 1 && wording.has(many) ? many : key,
                bound,
                name(run, obligation.to()));
        text.append("- ").append(who).append('\n');
        line(wording.say("bound.condition", obligation.condition()), text);
        line(wording.say("bound.clause", pactName(obligation), obligation.clause()), text);
        obligation.source().ifPresent(source -> line(wording.say("bound.source", source), text));
        obligation
            .evidence()
            .forEach(
                evidence ->
                    line("«" + Clean.line(evidence.text()) + "» " + evidence.article(), text));
      }
      if (obligations.isEmpty()) {
        text.append("- ").append(wording.say("bound.none")).append('\n');
      }
      text.append('\n');
    }

    private String pactName(Obligation obligation) {
      Optional<Pact> pact = onRecord.named(obligation.pact(), day, run.language());
      return pact.flatMap(p -> Optional.ofNullable(p.names().get(run.language())))
          .orElse(obligation.pact());
    }

    private String heading(String words) {
      return run.format() == Format.MD
          ? "## " + words + "\n\n"
          : words.toUpperCase(Locale.ROOT) + "\n";
    }

    private static void line(String words, StringBuilder text) {
      text.append("  ").append(words).append('\n');
    }
  }
}
