package id.sorot.app.command;

import id.sorot.Corpus;
import id.sorot.account.Wording;
import id.sorot.app.output.Format;
import id.sorot.brief.BriefDocument;
import id.sorot.brief.BriefView;
import id.sorot.brief.HtmlRendering;
import id.sorot.brief.MarkdownRendering;
import id.sorot.brief.NotRead;
import id.sorot.brief.TextRendering;
import id.sorot.story.Story;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: reads all, groups stories, briefs the largest. */
final class BriefCommand extends CorpusCommand {
  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "files, folders (read recursively), JSON Lines; - is standard input")
  private final List<String> paths = new ArrayList<>();

  @Option(names = "--story", paramLabel = "ID", description = "brief this story, not the largest")
  private @Nullable String story;

  @Option(names = "--all", description = "brief every story, the largest first")
  private boolean all;

  @Option(
      names = "--since",
      paramLabel = "WHEN",
      description = "only what articles published from this day on add: 2024-06-19, 2d, monday")
  private @Nullable String since;

  @Override
  List<Format> formats() {
    return List.of(Format.TEXT, Format.MD, Format.HTML, Format.JSON, Format.JSONL);
  }

  @Override
  void run(Run run) throws IOException {
    if (all && story != null) {
      throw new UsageException("--all and --story contradict each other; give one of them");
    }
    Optional<LocalDate> from =
        Optional.ofNullable(since).map(when -> Dates.since("--since", when, run.today()));
    Corpus corpus = corpus(run, paths);
    List<NotRead> notRead =
        run.failures().stream()
            .map(failure -> new NotRead(failure.input(), failure.why()))
            .toList();
    List<Story> asked = asked(corpus, from);
    List<BriefView> views = new ArrayList<>();
    for (Story one : asked) {
      views.add(corpus.brief(one, run.today(), notRead, from));
    }
    if (run.format() == Format.JSON || run.format() == Format.JSONL) {
      List<id.sorot.brief.Brief> briefs = views.stream().map(BriefView::brief).toList();
      run.document(new BriefDocument("sorot/1", corpus.stories(), briefs, notRead));
    } else if (!views.isEmpty()) {
      render(run, views);
      if (run.format() != Format.HTML) {
        others(run, corpus.stories(), asked);
      }
    }
  }

  private List<Story> asked(Corpus corpus, Optional<LocalDate> from) {
    if (story != null) {
      Optional<Story> named =
          corpus.stories().stream().filter(one -> one.id().equals(story)).findFirst();
      return List.of(
          named.orElseThrow(
              () ->
                  new UsageException(
                      Similar.unknown(
                          "story",
                          String.valueOf(story),
                          corpus.stories().stream().map(Story::id).limit(20).toList()))));
    }
    Stream<Story> stories =
        corpus.stories().stream()
            .filter(one -> from.isEmpty() || !corpus.publishedFrom(one, from.get()).isEmpty());
    return all ? stories.toList() : stories.limit(1).toList();
  }

  private static void render(Run run, List<BriefView> views) throws IOException {
    if (run.format() == Format.HTML) {
      run.output().write(HtmlRendering.render(run.knowledge(), views));
      return;
    }
    String between = run.format() == Format.MD ? "\n---\n\n" : "\n" + "─".repeat(72) + "\n\n";
    for (int i = 0; i < views.size(); i++) {
      run.output().write(i == 0 ? "" : between);
      run.output()
          .write(
              run.format() == Format.MD
                  ? MarkdownRendering.render(run.knowledge(), views.get(i))
                  : TextRendering.render(
                      run.knowledge(), views.get(i), run.columns(), run.isColoured()));
    }
  }

  private static void others(Run run, List<Story> stories, List<Story> asked) throws IOException {
    List<Story> others = stories.stream().filter(one -> !asked.contains(one)).toList();
    if (others.isEmpty()) {
      return;
    }
    Wording wording = Wording.load(run.knowledge(), run.language());
    boolean markdown = run.format() == Format.MD;
    String heading = wording.say("brief.others");
    run.output()
        .line(
            markdown
                ? "\n## " + heading + "\n"
                : "\n" + heading.toUpperCase(java.util.Locale.ROOT));
    for (Story other : others.stream().limit(12).toList()) {
      String line = wording.count("article", other.articles().size()) + " · " + other.title();
      run.output().line(markdown ? "- " + other.id() + " " + line : " " + other.id() + "  " + line);
    }
    if (others.size() > 12) {
      run.output().line((markdown ? "- " : " ") + "… " + (others.size() - 12));
    }
  }
}
