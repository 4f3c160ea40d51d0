package id.sorot.brief;

import id.sorot.account.Account;
import id.sorot.account.Event;
import id.sorot.account.EventKinds;
import id.sorot.account.EventKinds.Kind;
import id.sorot.account.Party;
import id.sorot.account.Wording;
import id.sorot.annotation.Analysis;
import id.sorot.annotation.Mention;
import id.sorot.event.Report;
import id.sorot.event.Status;
import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Tells events in words, by {@code languages/<code>/acts.tsv}. Immutable and safe for use by many
 * threads.
 */
final class Teller {
  private static final int LONGEST_NAME = 60;

  private final Map<String, Row> acts;
  private final EventKinds kinds;
  private final Names names;
  private final Wording wording;
  private final Map<String, Analysis> analyses;

  private Teller(
      Map<String, Row> acts,
      EventKinds kinds,
      Names names,
      Wording wording,
      Map<String, Analysis> analyses) {
    this.acts = acts;
    this.kinds = kinds;
    this.names = names;
    this.wording = wording;
    this.analyses = analyses;
  }

  static Teller of(Knowledge knowledge, BriefView view) {
    Map<String, Row> acts = new HashMap<>();
    for (Row row : knowledge.table("languages/" + view.wording().lang() + "/acts.tsv")) {
      acts.put(row.cell(0), row);
    }
    return new Teller(acts, view.kinds(), view.names(), view.wording(), byId(view.analyses()));
  }

  private static Map<String, Analysis> byId(Collection<Analysis> analyses) {
    Map<String, Analysis> byId = new HashMap<>();
    analyses.forEach(a -> byId.put(a.article().id(), a));
    return byId;
  }

  /** Returns the kind of an event. */
  Kind kind(Event event) {
    return kinds.of(event.reports().getFirst());
  }

  /** Returns the event as a sentence without full stop. */
  String tell(Event event) {
    Report lead = event.reports().getFirst();
    boolean turned = lead.cameo().startsWith("043");
    String source = side(event, lead, turned ? "target" : "source");
    String target = side(event, lead, turned ? "source" : "target");
    Kind kind = kind(event);
    boolean isVisit = kind.name().equals("visit");
    if (isVisit) {
      target = visited(event, lead).orElse(target);
    }
    String name = kind.name().equals("attack") && lead.mutual() ? "clash" : kind.name();
    String words = words(name, event, source, target);
    StringBuilder told = new StringBuilder(capital(words));
    place(event).filter(p -> !isVisit).ifPresent(p -> told.append(' ').append(wording.say("told.in", p)));
    told.append(numbers(event));
    speaker(event).ifPresent(s -> told.append(wording.say("told.says", s)));
    return told.toString();
  }

  /** Returns the place and country visited: one visits a country, and meets a person. */
  private Optional<String> visited(Event event, Report lead) {
    String host = lead.cameo().startsWith("043") ? lead.source() : lead.target().orElse("");
    String country = country(host.split(";", 2)[0]);
    if (country.length() != 3) {
      return Optional.empty();
    }
    String name = names.country(country);
    Optional<String> town =
        event
            .place()
            .filter(p -> p.endsWith(", " + country))
            .map(p -> Clean.line(p.substring(0, p.length() - 5), LONGEST_NAME));
    return Optional.of(town.filter(t -> !t.equals(name)).map(t -> t + ", " + name).orElse(name));
  }

  private String words(String kind, Event event, String source, String target) {
    Row row = acts.get(kind);
    if (row == null) {
      row = acts.get(event.type().name().toLowerCase(java.util.Locale.ROOT));
    }
    if (row == null) {
      return source + " → " + target;
    }
    int column =
        switch (event.status()) {
          case HAPPENED, DENIED -> 1;
          case PLANNED, CALLED_FOR, HYPOTHETICAL -> 2;
          case ONGOING -> 3;
        };
    String act = row.cell(column).isEmpty() ? row.cell(1) : row.cell(column);
    String doer = source.isEmpty() ? wording.say("unknown.actor") : source;
    if (act.startsWith("=")) {
      act = act.substring(1);
      if (!target.isEmpty()) {
        doer = wording.say("and", doer, target);
      }
    }
    int open = act.indexOf('[');
    int close = act.indexOf(']');
    if (open >= 0 && close > open) {
      act =
          act.substring(0, open)
              + (target.isEmpty() ? "" : act.substring(open + 1, close))
              + act.substring(close + 1);
    }
    return wording.say("told." + statusWord(event.status()), doer, act.replace("{t}", target));
  }

  static String statusWord(Status status) {
    return switch (status) {
      case HAPPENED -> "happened";
      case ONGOING -> "ongoing";
      case PLANNED -> "planned";
      case CALLED_FOR -> "called-for";
      case HYPOTHETICAL -> "hypothetical";
      case DENIED -> "denied";
    };
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }

  /** Returns the name of a side: of a person, else the text's own words, else by the code. */
  private String side(Event event, Report lead, String role) {
    Optional<String> text = role.equals("source") ? lead.sourceText() : lead.targetText();
    String leadCodes = role.equals("source") ? lead.source() : lead.target().orElse("");
    TreeSet<String> told = new TreeSet<>();
    for (String code : leadCodes.split(";")) {
      if (!code.isBlank()) {
        told.add(country(code));
      }
    }
    List<String> all = new ArrayList<>();
    if (!leadCodes.isBlank()) {
      all.add(oneSide(lead, text, leadCodes));
    }
    for (Party party : event.parties()) {
      if (party.role().equals(role) && told.add(country(party.actor()))) {
        all.add(names.of(party.actor()));
      }
    }
    return Names.joined(all, wording);
  }

  private static String country(String code) {
    return code.startsWith("IGO:") ? code : code.split(":", 2)[0];
  }

  private String oneSide(Report lead, Optional<String> text, String codes) {
    Analysis analysis = analyses.get(lead.evidence().article());
    List<String> parts = List.of(codes.split(";"));
    if (analysis != null && text.isPresent()) {
      Optional<String> person = person(analysis, text.get(), lead);
      if (person.isPresent() && parts.size() == 1) {
        return person.get();
      }
      boolean sameLanguage = analysis.lang().equals(wording.lang());
      boolean isPlain = parts.size() == 1 && (codes.endsWith(":GOV") || codes.indexOf(':') < 0);
      String words = Clean.line(text.get());
      if (sameLanguage && !isPlain && words.length() <= LONGEST_NAME && words.length() > 3) {
        return words;
      }
    }
    return names.list(parts);
  }

  /** Returns the name of the person whom these words, next to the evidence, name. */
  private static Optional<String> person(Analysis analysis, String words, Report lead) {
    String characters = analysis.article().text().characters();
    Mention best = null;
    int nearest = Integer.MAX_VALUE;
    for (Mention mention : analysis.mentions()) {
      if (!mention.actor().kind().equals("person")) {
        continue;
      }
      String mentioned = mention.span().of(characters);
      int distance = Math.abs(mention.span().start() - lead.evidence().span().start());
      boolean same =
          mentioned.equals(words) || mentioned.contains(words) || words.contains(mentioned);
      if (same && distance < nearest) {
        nearest = distance;
        best = mention;
      }
    }
    return Optional.ofNullable(best).map(m -> Clean.line(m.actor().name(), LONGEST_NAME));
  }

  private Optional<String> place(Event event) {
    Optional<String> place = event.place();
    if (place.isEmpty()) {
      return Optional.empty();
    }
    String text = place.get();
    int comma = text.lastIndexOf(',');
    String town = comma < 0 ? "" : text.substring(0, comma).strip();
    if (!town.isEmpty()) {
      return Optional.of(Clean.line(town, LONGEST_NAME));
    }
    boolean isParty = event.parties().stream().anyMatch(p -> country(p.actor()).equals(text));
    return isParty || text.length() != 3 ? Optional.empty() : Optional.of(names.country(text));
  }

  private String numbers(Event event) {
    List<String> told = new ArrayList<>();
    for (Account account : event.accounts()) {
      String label = "number." + account.property();
      if (!wording.has(label)) {
        continue;
      }
      List<String> values =
          account.values().stream().map(v -> v.value()).distinct().limit(3).toList();
      told.add(wording.say(label, String.join("/", values)));
    }
    return told.isEmpty() ? "" : " (" + String.join(", ", told) + ")";
  }

  /** Returns who vouches for it, if nobody tells it in an outlet's own voice. */
  private Optional<String> speaker(Event event) {
    TreeSet<String> speakers = new TreeSet<>();
    for (Report report : event.reports()) {
      if (report.speaker().isEmpty()) {
        return Optional.empty();
      }
      speakers.add(report.speaker().get());
    }
    return Optional.of(names.list(List.copyOf(speakers)));
  }
}
