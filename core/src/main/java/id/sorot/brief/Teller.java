package id.sorot.brief;

import id.sorot.account.Account;
import id.sorot.account.Event;
import id.sorot.account.EventKinds;
import id.sorot.account.EventKinds.Kind;
import id.sorot.account.Party;
import id.sorot.account.Wording;
import id.sorot.annotation.Analysis;
import id.sorot.annotation.Mention;
import id.sorot.article.Span;
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

  /** Returns whether the act is whole without another side, as a protest is. */
  boolean standsAlone(Event event) {
    return switch (event.type()) {
      case PROTEST, MOBILIZE, RETREAT, CONCEDE, COERCE -> true;
      default -> false;
    };
  }

  /** Returns the event as a sentence without full stop. */
  String tell(Event event) {
    Report lead = event.reports().getFirst();
    boolean turned = lead.cameo().startsWith("043");
    String source = side(event, lead, turned ? "target" : "source");
    String target = otherSide(event, lead, turned ? "source" : "target");
    Kind kind = kind(event);
    boolean isVisit = kind.name().equals("visit");
    if (isVisit) {
      target = visited(event, lead).orElse(target);
    }
    String name = kind.name().equals("attack") && lead.mutual() ? "clash" : kind.name();
    String words = words(name, event, source, target);
    StringBuilder told = new StringBuilder(capital(words));
    place(event)
        .filter(p -> !isVisit)
        .ifPresent(p -> told.append(' ').append(wording.say("told.in", p)));
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
    return Optional.of(
        town.filter(t -> !names.isCountry(t)).map(t -> t + ", " + name).orElse(name));
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
    boolean several = leadCodes.indexOf(';') > 0;
    TreeSet<String> told = new TreeSet<>();
    for (String code : leadCodes.split(";")) {
      if (!code.isBlank()) {
        told.add(country(code));
      }
    }
    // Who does it is not done to: 'a pledge to deepen ties of A and B' by A is one to B.
    boolean holdsDoer =
        role.equals("target") && several && !lead.mutual() && told.contains(country(lead.source()));
    List<String> all = new ArrayList<>();
    for (String code : leadCodes.split(";")) {
      boolean isDoer = holdsDoer && country(code.strip()).equals(country(lead.source()));
      boolean isNobody = code.strip().startsWith("?") && (role.equals("target") || several);
      String name = code.isBlank() || isDoer || isNobody ? "" : name(lead, text, code.strip());
      if (!name.isEmpty() && !all.contains(name)) {
        all.add(name);
      }
    }
    for (Party party : event.parties()) {
      if (party.role().equals(role) && told.add(country(party.actor()))) {
        all.add(names.of(party.actor()));
      }
    }
    return Names.joined(all, wording);
  }

  /** The other side; empty where both sides name the same actors. */
  private String otherSide(Event event, Report lead, String role) {
    boolean same =
        lead.target()
            .map(t -> new TreeSet<>(List.of(t.split(";"))))
            .map(t -> t.equals(new TreeSet<>(List.of(lead.source().split(";")))))
            .orElse(false);
    return same ? "" : side(event, lead, role);
  }

  private static String country(String code) {
    return code.startsWith("IGO:") ? code : code.split(":", 2)[0];
  }

  /**
   * Returns the name of one actor: of the person named there, else the text's words, else by code.
   */
  private String name(Report lead, Optional<String> text, String code) {
    Analysis analysis = analyses.get(lead.evidence().article());
    if (analysis == null || text.isEmpty()) {
      return names.of(code);
    }
    List<Mention> named = named(analysis, text.get(), lead);
    boolean own = analysis.lang().equals(wording.lang());
    for (Mention mention : named) {
      if (mention.actor().kind().equals("person")
          && country(mention.actor().code()).equals(country(code))) {
        return Clean.line(mention.actor().name(), LONGEST_NAME);
      }
    }
    boolean isState = code.endsWith(":GOV") || code.indexOf(':') < 0 || code.startsWith("IGO:");
    if (own && !isState) {
      for (Mention mention : named) {
        String words = Clean.line(mention.span().of(analysis.article().text().characters()));
        if (mention.actor().code().equals(code) && words.length() <= LONGEST_NAME) {
          return words;
        }
      }
    }
    return names.of(code);
  }

  /**
   * Returns the mentions inside the words that name a side, at their place next to the evidence.
   */
  private static List<Mention> named(Analysis analysis, String words, Report lead) {
    String characters = analysis.article().text().characters();
    int from = lead.evidence().span().start();
    int after = characters.indexOf(words, from);
    int before = characters.lastIndexOf(words, from);
    int at = after >= 0 && (before < 0 || after - from < from - before) ? after : before;
    if (at < 0) {
      return List.of();
    }
    Span span = new Span(at, at + words.length());
    return analysis.mentions().stream().filter(m -> m.span().overlaps(span)).toList();
  }

  private Optional<String> place(Event event) {
    Optional<String> place = event.place();
    if (place.isEmpty()) {
      return Optional.empty();
    }
    String text = place.get();
    int comma = text.lastIndexOf(',');
    String town = comma < 0 ? "" : text.substring(0, comma).strip();
    String country = text.length() > 3 ? text.substring(text.length() - 3) : text;
    if (!town.isEmpty() && !names.isCountry(town) && !country.endsWith("?")) {
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
    // Who tells of his own words adds nothing, and 'somebody' is no source.
    TreeSet<String> doers = new TreeSet<>();
    event.parties().stream()
        .filter(p -> p.role().equals("source"))
        .forEach(p -> doers.add(country(p.actor())));
    if (speakers.stream().anyMatch(s -> s.startsWith("?") || doers.contains(country(s)))) {
      return Optional.empty();
    }
    return Optional.of(names.list(List.copyOf(speakers)));
  }
}
