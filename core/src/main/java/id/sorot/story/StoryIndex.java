package id.sorot.story;

import id.sorot.article.Article;
import id.sorot.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Groups articles about one running matter as they come, whatever their language.
 *
 * <p>Articles come in batches of any size; inside one they are taken in order of publication, then
 * of id, so that their order in the batch does not matter. An article that comes late joins the
 * story of its own days. A batch is put together by average linkage over the articles and the
 * stories they could belong to; two stories that an article binds together become one, which {@link
 * #merges} keeps. Not safe for use by several threads at once.
 */
public final class StoryIndex {
  /** Articles of a batch that are laid side by side at once. */
  private static final int SLICE = 1200;

  private final StoryOptions options;
  private final Terms terms;
  private final String firstLanguage;
  private final ActiveStories active = new ActiveStories();
  private final Map<Integer, Running> running = new HashMap<>();
  private final TreeSet<Long> byAge = new TreeSet<>();
  private final List<String> ids = new ArrayList<>();
  private final List<Integer> takenInto = new ArrayList<>();
  private final Map<String, Integer> storyOf = new HashMap<>();
  private final List<StoryMerge> merges = new ArrayList<>();
  private long newest = Group.UNDATED;
  private int touches;

  /** A story that can still take articles. */
  private static final class Running {
    final Group group;
    final List<String> articles = new ArrayList<>();
    long age;

    Running(Group group) {
      this.group = group;
    }
  }

  private StoryIndex(StoryOptions options, Vocabulary vocabulary) {
    this.options = options;
    terms = new Terms(vocabulary);
    firstLanguage = vocabulary.codes().stream().findFirst().orElse("");
  }

  /** Returns an empty index that works with this knowledge. */
  public static StoryIndex load(Knowledge knowledge) {
    return load(knowledge, StoryOptions.defaults());
  }

  /** Returns an empty index with these options. */
  public static StoryIndex load(Knowledge knowledge, StoryOptions options) {
    return new StoryIndex(options, Vocabulary.load(knowledge));
  }

  /**
   * Adds articles that came together.
   *
   * @throws IllegalArgumentException if an id was added before
   */
  public void add(Collection<Article> batch) {
    List<Article> sorted = new ArrayList<>(batch);
    sorted.sort(
        Comparator.comparing((Article article) -> article.published().map(t -> t.at()).orElse(""))
            .thenComparing(Article::id));
    for (int from = 0; from < sorted.size(); from += SLICE) {
      addSlice(sorted.subList(from, Math.min(sorted.size(), from + SLICE)));
    }
  }

  private void addSlice(List<Article> slice) {
    List<Group> groups = new ArrayList<>();
    TreeSet<Integer> near = new TreeSet<>();
    List<Group> fresh = new ArrayList<>();
    for (Article article : slice) {
      if (storyOf.putIfAbsent(article.id(), -1) != null) {
        throw new IllegalArgumentException("the article " + article.id() + " was added before");
      }
      Terms.Reading reading = terms.of(article);
      long day = article.day().map(LocalDate::toEpochDay).orElse(Group.UNDATED);
      newest = Math.max(newest, day);
      fresh.add(new Group(reading.vector(), !reading.language().equals(firstLanguage), day));
      active.near(reading.vector(), near);
    }
    List<Integer> old = List.copyOf(near);
    old.forEach(story -> groups.add(story(story).group));
    groups.addAll(fresh);
    int[] ends = Agglomeration.of(groups, options.threshold());
    settle(slice, old, groups, ends);
    close();
  }

  private Running story(int story) {
    Running found = running.get(story);
    if (found == null) {
      throw new IllegalStateException("story " + story + " is closed");
    }
    return found;
  }

  private void settle(List<Article> slice, List<Integer> old, List<Group> groups, int[] ends) {
    Map<Integer, Integer> storyOfEnd = new HashMap<>();
    for (int g = 0; g < old.size(); g++) {
      int story = old.get(g);
      Integer holder = storyOfEnd.putIfAbsent(ends[g], story);
      if (holder != null) {
        merge(holder, story);
      }
    }
    for (int g = old.size(); g < groups.size(); g++) {
      Article article = slice.get(g - old.size());
      Integer story = storyOfEnd.get(ends[g]);
      if (story == null) {
        story = ids.size();
        ids.add("s-" + article.id());
        takenInto.add(story);
        running.put(story, new Running(groups.get(ends[g])));
        storyOfEnd.put(ends[g], story);
      }
      story(story).articles.add(article.id());
      storyOf.put(article.id(), story);
    }
    TreeSet<Integer> touched = new TreeSet<>();
    for (int g = old.size(); g < groups.size(); g++) {
      touched.add(storyOfEnd.get(ends[g]));
    }
    for (int story : touched) {
      Running held = story(story);
      byAge.remove(held.age);
      held.age = ((long) touches++ << 32) | story;
      byAge.add(held.age);
      active.put(story, held.group.sum);
    }
  }

  private void merge(int holder, int story) {
    Running kept = story(holder);
    Running gone = story(story);
    merges.add(new StoryMerge(ids.get(holder), ids.get(story), gone.articles));
    kept.articles.addAll(gone.articles);
    takenInto.set(story, holder);
    forget(story, gone);
  }

  private void forget(int story, Running gone) {
    active.remove(story, gone.group.sum);
    byAge.remove(gone.age);
    running.remove(story);
  }

  /** Closes stories that were silent too long, and the oldest where there are too many. */
  private void close() {
    List<Integer> silent = new ArrayList<>();
    running.forEach(
        (story, held) -> {
          if (held.group.to != Group.UNDATED && held.group.to < newest - options.horizonDays()) {
            silent.add(story);
          }
        });
    silent.forEach(story -> forget(story, story(story)));
    while (running.size() > options.mostActive()) {
      int story = (int) (long) byAge.first();
      forget(story, story(story));
    }
  }

  /** Returns the id of the story an article is in; empty if it was never added. */
  public Optional<String> storyOf(String article) {
    Integer story = storyOf.get(article);
    return story == null ? Optional.empty() : Optional.of(ids.get(last(story)));
  }

  private int last(int story) {
    int at = story;
    while (takenInto.get(at) != at) {
      at = takenInto.get(at);
    }
    return at;
  }

  /** Returns the stories that became one, in the order in which they did. */
  public List<StoryMerge> merges() {
    return List.copyOf(merges);
  }

  /** Returns the number of articles added. */
  public int size() {
    return storyOf.size();
  }
}
