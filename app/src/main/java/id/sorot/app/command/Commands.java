package id.sorot.app.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The commands there are, in the order the help shows them. */
final class Commands {
  /**
   * A command by name.
   *
   * @param name what a person types
   * @param does one line of help
   * @param make gives a fresh one
   */
  record Entry(String name, String does, Supplier<Command> make) {}

  private static final List<Entry> ALL =
      List.of(
          new Entry("brief", "tells a story: the main job", BriefCommand::new),
          new Entry("extract", "reads any input and writes its articles", ExtractCommand::new),
          new Entry("language", "tells which language each article is in", LanguageCommand::new),
          new Entry("parse", "finds words, tags and trees", ParseCommand::new),
          new Entry("code", "finds who did what to whom", CodeCommand::new),
          new Entry(
              "annotate",
              "finds sentences, actors, places, times and quotations",
              AnnotateCommand::new),
          new Entry("actors", "says whom a phrase names at its date", ActorsCommand::new),
          new Entry(
              "copies", "finds shared passages, and what counts as one origin", CopiesCommand::new),
          new Entry("stories", "puts each article in its story", StoriesCommand::new),
          new Entry(
              "accounts", "merges reports into events and compares them", AccountsCommand::new),
          new Entry("ties", "finds who is tied to whom, by what", TiesCommand::new),
          new Entry("pacts", "lists pacts on record, or those of articles", PactsCommand::new),
          new Entry(
              "who-is-bound",
              "says who owes what to whom if one state attacks another",
              WhoIsBoundCommand::new),
          new Entry("diff", "shows two articles side by side, word by word", DiffCommand::new),
          new Entry("evaluate", "measures a stage on gold", EvaluateCommand::new),
          new Entry("train", "learns a shipped model again, bit for bit", TrainCommand::new));

  private Commands() {}

  /** Returns all of them. */
  static List<Entry> all() {
    return ALL;
  }

  /** Returns the one of a name. */
  static Optional<Entry> named(String name) {
    return ALL.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }
}
