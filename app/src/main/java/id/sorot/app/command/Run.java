package id.sorot.app.command;

import id.sorot.Json;
import id.sorot.app.Console;
import id.sorot.app.door.Inputs;
import id.sorot.app.door.Reading;
import id.sorot.app.output.Format;
import id.sorot.app.output.InOrder;
import id.sorot.app.output.Output;
import id.sorot.article.Article;
import id.sorot.knowledge.Knowledge;
import id.sorot.read.ArticleReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** What a command works with, once, from its inputs to its exit status. */
final class Run {
  private final Command command;
  private final Console console;
  private final Messages messages;
  private final Output output;
  private final Format format;
  private final LocalDate today;
  private final String language;
  private final int threads;
  private final Knowledge knowledge;
  private final JsonMapper json = Json.mapper();
  private final List<Failure> failures = new ArrayList<>();
  private int read;

  Run(Command command, Console console, Messages messages) {
    this.command = command;
    this.console = console;
    this.messages = messages;
    this.today =
        command.common.today().map(day -> Dates.day("--today", day)).orElse(console.today());
    this.language = chooseLanguage(command, console);
    this.threads = command.common.threads();
    Knowledge builtIn = Knowledge.builtIn();
    this.knowledge = command.common.knowledge().map(builtIn::with).orElse(builtIn);
    this.format = chooseFormat(command, console);
    this.output = open(command.common.out(), console);
  }

  private static String chooseLanguage(Command command, Console console) {
    boolean toPerson = console.isOutTerminal() && command.common.out().isEmpty();
    return command.common.language().orElse(toPerson ? console.language() : "en");
  }

  private static Format chooseFormat(Command command, Console console) {
    List<Format> allowed = command.formats();
    boolean toPerson = console.isOutTerminal() && command.common.out().isEmpty();
    Format usual =
        command.isStream() && !toPerson && allowed.contains(Format.JSONL)
            ? Format.JSONL
            : allowed.getFirst();
    Format chosen =
        Format.choose(
            command.common.format(), command.common.out().map(Path::toString), usual, allowed);
    if (!allowed.contains(chosen)) {
      throw new UsageException(
          "--format: "
              + chosen.word()
              + " is not written by this command; choose "
              + String.join(", ", allowed.stream().map(Format::word).toList()));
    }
    return chosen;
  }

  private static Output open(Optional<Path> file, Console console) {
    if (file.isEmpty()) {
      return Output.to(console.out());
    }
    try {
      return Output.to(file.get());
    } catch (IOException e) {
      throw new UsageException("--out: " + file.get() + ": " + Messages.reason(e));
    }
  }

  /** Returns the form to write. */
  Format format() {
    return format;
  }

  /** Returns where to write. */
  Output output() {
    return output;
  }

  /** Returns the mapper that writes the shapes. */
  JsonMapper json() {
    return json;
  }

  /** Returns the console. */
  Console console() {
    return console;
  }

  /** Returns whether what is written may carry colour. */
  boolean isColoured() {
    return console.isColoured() && command.common.out().isEmpty();
  }

  /** Returns how wide a line may be. */
  int columns() {
    return console.columns();
  }

  /** Returns the day that counts as now. */
  LocalDate today() {
    return today;
  }

  /** Returns how many threads to work with. */
  int threads() {
    return threads;
  }

  /** Returns whether the person asked for more words. */
  boolean isVerbose() {
    return command.common.verbose;
  }

  /** Returns the language to write in, {@code id} or {@code en}. */
  String language() {
    return language;
  }

  /** Returns the knowledge, with the person's own laid over it. */
  Knowledge knowledge() {
    return knowledge;
  }

  /** Returns what could not be read so far. */
  List<Failure> failures() {
    return List.copyOf(failures);
  }

  /** Says that an input was read by other means than {@link #each}. */
  void counted() {
    read++;
  }

  /** Says that an input failed; the rest goes on. */
  void failed(String input, String why) {
    failures.add(new Failure(input, why));
    messages.failed(input, why);
  }

  /** Returns every article that can be read, in order; says which inputs failed. */
  List<Article> articles(List<String> paths) throws IOException {
    List<Article> articles = new ArrayList<>();
    each(paths, Function.identity(), (Article article) -> articles.add(article), false);
    return articles;
  }

  /**
   * Does some work for each article and hands on what comes of it, in order.
   *
   * <p>A row of JSON Lines that gives no article is worked on as an article without text, so that
   * there is one result for each row.
   *
   * @param work is called on several threads
   * @param sink is called on this thread
   */
  <R> void each(List<String> paths, Function<Article, R> work, InOrder.Sink<R> sink)
      throws IOException {
    each(paths, work, sink, true);
  }

  /**
   * Does some work for each article that can be read and hands on what comes of it, in order.
   *
   * @param work is called on several threads
   * @param sink is called on this thread
   */
  <R> void eachArticle(List<String> paths, Function<Article, R> work, InOrder.Sink<R> sink)
      throws IOException {
    each(paths, work, sink, false);
  }

  /**
   * Writes one row for each article, in order.
   *
   * @param work gives the row, which is written as JSON; called on several threads
   * @param text gives the words for a person; without line end
   */
  <R> void rows(List<String> paths, Function<Article, R> work, Function<R, String> text)
      throws IOException {
    Rows rows = new Rows(this);
    each(paths, work, row -> rows.write(row, () -> text.apply(row)));
    rows.end();
  }

  /** Writes a document as JSON: indented for {@code json}, in one line for {@code jsonl}. */
  void document(Object document) throws IOException {
    output.line(
        format == Format.JSON
            ? json.writerWithDefaultPrettyPrinter().writeValueAsString(document)
            : json.writeValueAsString(document));
  }

  /** Work on an article that depends on whether it came as a row of JSON Lines. */
  @FunctionalInterface
  interface Work<R> {
    /** Does it; called on several threads. */
    R on(Article article, boolean isRow);
  }

  /** As {@link #each}, for work that has to know whether an article came as a row. */
  <R> void eachInput(List<String> paths, Work<R> work, InOrder.Sink<R> sink) throws IOException {
    each(paths, work, sink, true);
  }

  private <R> void each(
      List<String> paths, Function<Article, R> work, InOrder.Sink<R> sink, boolean rowForFailed)
      throws IOException {
    each(paths, (Article article, boolean isRow) -> work.apply(article), sink, rowForFailed);
  }

  private <R> void each(
      List<String> paths, Work<R> work, InOrder.Sink<R> sink, boolean rowForFailed)
      throws IOException {
    Progress progress = messages.progress();
    Function<Reading, Outcome<R>> worked = reading -> Outcome.of(reading, work, rowForFailed);
    try (InOrder<Reading, Outcome<R>> inOrder =
        new InOrder<>(threads(), worked, outcome -> take(outcome, sink, progress))) {
      Inputs.of(ArticleReader.load(knowledge()), console.in())
          .each(paths, reading -> feed(inOrder, reading));
      inOrder.end();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      progress.end();
    }
    if (read == 0 && failures.isEmpty()) {
      failed(String.join(" ", paths), "there is nothing to read; give files or a folder of them");
    }
  }

  private static <R> void feed(InOrder<Reading, Outcome<R>> inOrder, Reading reading) {
    try {
      inOrder.add(reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <R> void take(Outcome<R> outcome, InOrder.Sink<R> sink, Progress progress)
      throws IOException {
    progress.step();
    outcome.failure().ifPresent(why -> failed(outcome.input(), why));
    outcome.fault().filter(fault -> isVerbose()).ifPresent(messages::trace);
    if (outcome.failure().isEmpty()) {
      read++;
    }
    if (outcome.result().isPresent()) {
      sink.take(outcome.result().get());
    }
  }

  /** Returns 0 if all was read, 1 if some inputs failed, 3 if nothing could be read. */
  int status() {
    if (failures.isEmpty()) {
      return 0;
    }
    return read > 0 ? 1 : 3;
  }
}
