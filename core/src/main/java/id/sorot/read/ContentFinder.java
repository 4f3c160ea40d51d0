package id.sorot.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which blocks of a page are its article.
 *
 * <p>A cascade. Elements that say by tag or name that they are no part of an article are pruned
 * first, unless they hold much of what reads as prose. Then the container: the declared one
 * (itemprop, known names, article, main) if it holds most of the prose; else the smallest element
 * that does. Inside it lists of links, captions, labels and all behind the last prose are left.
 */
final class ContentFinder {
  /** Lines of one page that are compared with the words of furniture; more is no article. */
  private static final int MOST_TESTS = 5000;

  private final PageTree tree;
  private final FurnitureWords words;
  private final int[] prose;
  private final int[] letters;
  private final int[] linked;
  private final boolean[] pruned;
  private boolean seesHidden;
  private boolean lenient;
  private int total;
  private int tests;

  /**
   * What was found.
   *
   * @param root element that holds the article; -1 if there is none
   * @param kept indices of the blocks of the article, in order
   * @param furniture indices of blocks inside the container that were left out
   */
  record Content(int root, List<Integer> kept, List<Integer> furniture) {}

  private ContentFinder(PageTree tree, FurnitureWords words) {
    this.tree = tree;
    this.words = words;
    this.prose = new int[tree.size()];
    this.letters = new int[tree.size()];
    this.linked = new int[tree.size()];
    this.pruned = new boolean[tree.size()];
  }

  static Content find(PageTree tree, FurnitureWords words, String title) {
    ContentFinder finder = new ContentFinder(tree, words);
    if (tree.size() == 0) {
      return new Content(-1, List.of(), List.of());
    }
    Content content = finder.attempt(title);
    int behind = finder.behindCurtains();
    if (behind > 300 && finder.size(content) < 0.4 * behind) {
      finder.seesHidden = true;
      content = finder.attempt(title);
    }
    int size = finder.size(content);
    if (size < 250 || size < 0.2 * finder.total) {
      finder.lenient = true;
      Content more = finder.attempt(title);
      if (finder.size(more) > 1.8 * size) {
        content = more;
      }
    }
    return content;
  }

  private Content attempt(String title) {
    measure(false);
    total = prose[0];
    prune();
    measure(true);
    return collect(root(), title);
  }

  /** Prose that is hidden until a script shows it; a reader gets to see it. */
  private int behindCurtains() {
    int behind = 0;
    for (PageBlock block : tree.blocks()) {
      if (tree.isHidden(block.owner())) {
        behind += weight(block, tree.tag(block.owner()));
      }
    }
    return behind;
  }

  private void measure(boolean withoutPruned) {
    java.util.Arrays.fill(prose, 0);
    java.util.Arrays.fill(letters, 0);
    java.util.Arrays.fill(linked, 0);
    for (PageBlock block : tree.blocks()) {
      int e = block.owner();
      if (isHidden(e) || (withoutPruned && pruned[e])) {
        continue;
      }
      letters[e] += block.length();
      linked[e] += block.linked();
      prose[e] += weight(block, tree.tag(e));
    }
    for (int e = tree.size() - 1; e > 0; e--) {
      int parent = tree.parent(e);
      if (parent >= 0) {
        letters[parent] += letters[e];
        linked[parent] += linked[e];
        prose[parent] += prose[e];
      }
    }
  }

  private int size(Content content) {
    int size = 0;
    for (int b : content.kept()) {
      PageBlock block = tree.blocks().get(b);
      size += weight(block, tree.tag(block.owner()));
    }
    return size;
  }

  /** Sentences count in full, other words of paragraphs and lists a third. */
  private static int weight(PageBlock block, PageTag tag) {
    int own = block.length() - block.linked();
    if (block.isProse()) {
      return own;
    }
    boolean texty =
        tag == PageTag.PARAGRAPH
            || tag == PageTag.ITEM
            || tag == PageTag.PRE
            || tag == PageTag.QUOTE;
    return texty && own >= 12 && block.linkShare() < 0.3 ? own / 3 : 0;
  }

  // ---------------------------------------------------------------- pruning

  private void prune() {
    int all = Math.max(1, prose[0]);
    Map<String, Integer> sameClass = new HashMap<>();
    for (int e = 0; e < tree.size(); e++) {
      if ((tree.kinds(e) & (PageNames.DROP | PageNames.META)) != 0 && prose[e] > 0) {
        sameClass.merge(tree.classes(e), prose[e], Integer::sum);
      }
    }
    boolean[] teaser = teasers();
    for (int e = 0; e < tree.size(); e++) {
      int parent = tree.parent(e);
      pruned[e] =
          (parent >= 0 && pruned[parent])
              || isHidden(e)
              || teaser[e]
              || isForeign(e, all, sameClass);
    }
  }

  /**
   * Finds lists of teasers: at least three neighbours of one tag and class, each short and with a
   * line that is all link, as under 'related' or in a feed of news.
   */
  private boolean[] teasers() {
    boolean[] teaser = new boolean[tree.size()];
    Map<String, List<Integer>> groups = new HashMap<>();
    for (int e = 1; e < tree.size(); e++) {
      PageTag tag = tree.tag(e);
      boolean box = tag == PageTag.BLOCK || tag == PageTag.ITEM || tag == PageTag.ARTICLE;
      if (!box || letters[e] > 900 || letters[e] < 20 || linked[e] < 15 || tree.isDeclared(e)) {
        continue;
      }
      if (hasLinkLine(e)) {
        groups
            .computeIfAbsent(
                tree.parent(e) + " " + tag + " " + firstWord(tree.classes(e)),
                k -> new ArrayList<>())
            .add(e);
      }
    }
    for (List<Integer> group : groups.values()) {
      if (group.size() >= 3) {
        group.forEach(e -> teaser[e] = true);
      }
    }
    return teaser;
  }

  private boolean hasLinkLine(int e) {
    List<PageBlock> blocks = tree.blocks();
    for (int b = tree.firstBlock(e); b < tree.endBlock(e); b++) {
      PageBlock block = blocks.get(b);
      if (block.length() >= 15 && block.linkShare() > 0.9 && tree.leadsHome(b)) {
        return true;
      }
    }
    return false;
  }

  private static String firstWord(String classes) {
    String stripped = classes.strip();
    int end = stripped.indexOf(' ');
    return end < 0 ? stripped : stripped.substring(0, end);
  }

  private boolean isHidden(int e) {
    return tree.isHidden(e) && !seesHidden;
  }

  private boolean isForeign(int e, int all, Map<String, Integer> sameClass) {
    PageTag tag = tree.tag(e);
    int kinds = tree.kinds(e);
    double share = lenient ? (double) prose[e] / all : 0;
    switch (tag) {
      case BODY, ARTICLE, MAIN -> {
        return false;
      }
      case NAV -> {
        return share < 0.5;
      }
      case FIGURE -> {
        return share < 0.25 && !holdsTable(e);
      }
      case FOOTER -> {
        return share < 0.5;
      }
      case ASIDE -> {
        return share < 0.5;
      }
      default -> {
        // Names decide.
      }
    }
    if (tree.isDeclared(e) || (kinds & PageNames.KEEP) != 0) {
      return false;
    }
    if ((kinds & PageNames.COMMENT) != 0 && share < 0.9 && !holdsHead(e)) {
      return true;
    }
    if ((kinds & (PageNames.DROP | PageNames.META)) != 0
        && !tree.classes(e).isEmpty()
        && sameClass.getOrDefault(tree.classes(e), 0) > 0.5 * all) {
      return false;
    }
    if ((kinds & PageNames.DROP) != 0) {
      boolean body = (kinds & PageNames.BODY) != 0;
      return share < (body ? 0.05 : 0.3) && (!body || letters[e] < 300) && !holdsHead(e);
    }
    if ((kinds & PageNames.META) != 0 && !tag.isHeading()) {
      return letters[e] < 400 && share < 0.2;
    }
    if (tag == PageTag.CAPTION) {
      return share < 0.4;
    }
    return false;
  }

  private boolean holdsTable(int e) {
    for (int i = e; i < tree.endElement(e); i++) {
      if (tree.tag(i) == PageTag.TABLE
          || tree.tag(i) == PageTag.PRE
          || tree.tag(i) == PageTag.QUOTE) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsHead(int e) {
    int end = tree.endElement(e);
    for (int i = e; i < end; i++) {
      if (tree.tag(i) == PageTag.HEADING1 && letters[i] > 15) {
        return true;
      }
    }
    return false;
  }

  // ---------------------------------------------------------------- container

  private int root() {
    int root = container();
    for (int climbed = 0; climbed < 4 && tree.parent(root) > 0; climbed++) {
      int parent = tree.parent(root);
      if (!isContainer(parent) || tree.tag(parent) == PageTag.BODY) {
        break;
      }
      int next = -1;
      int child = root;
      for (int up = parent, steps = 0; steps < 4 && up > 0; steps++, up = tree.parent(up)) {
        if (!isContainer(up) || tree.tag(up) == PageTag.BODY) {
          break;
        }
        if (companions(up, child) >= 100) {
          next = up;
        }
        child = up;
      }
      if (next < 0) {
        break;
      }
      root = next;
    }
    return root;
  }

  /** Prose beside the container that belongs to it: bare paragraphs, or elements named alike. */
  private int companions(int parent, int root) {
    int more = 0;
    int child = parent + 1;
    while (child < tree.endElement(parent)) {
      if (child != root && !pruned[child] && prose[child] > 0) {
        boolean alike =
            tree.isDeclared(child)
                || (!tree.classes(child).isEmpty()
                    && tree.tag(child) == tree.tag(root)
                    && tree.tag(child) != PageTag.ARTICLE
                    && tree.classes(child).equals(tree.classes(root)))
                || (tree.tag(child) == PageTag.BLOCK && (tree.kinds(child) & PageNames.BODY) != 0);
        if (alike || tree.tag(child) == PageTag.PARAGRAPH) {
          more += prose[child];
        }
      }
      child = Math.max(child + 1, tree.endElement(child));
    }
    return more;
  }

  private int container() {
    int majority = majority(0, 0.75);
    int best = -1;
    for (int e = 0; e < tree.size(); e++) {
      if (pruned[e] || prose[e] == 0) {
        continue;
      }
      boolean named = tree.isDeclared(e) || (tree.kinds(e) & PageNames.BODY) != 0;
      if (named && (best < 0 || prose[e] > prose[best])) {
        best = e;
      }
    }
    int article = -1;
    for (int e = 0; e < tree.size(); e++) {
      if (tree.tag(e) == PageTag.ARTICLE
          && !pruned[e]
          && (article < 0 || prose[e] > prose[article])) {
        article = e;
      }
    }
    if (article >= 0 && prose[article] >= 0.5 * prose[majority]) {
      int inside = majority(article, 0.75);
      if (best >= 0 && isInside(best, article) && prose[best] >= 0.7 * prose[article]) {
        return majority(best, 0.85);
      }
      return inside;
    }
    boolean within =
        best >= 0 && prose[best] >= 500 && isWithin(best, PageTag.ARTICLE, PageTag.MAIN);
    if (best >= 0 && prose[best] >= (within ? 0.2 : 0.5) * prose[majority]) {
      return majority(best, 0.85);
    }
    return majority;
  }

  private boolean isWithin(int e, PageTag first, PageTag second) {
    for (int i = tree.parent(e); i >= 0; i = tree.parent(i)) {
      if (tree.tag(i) == first || tree.tag(i) == second) {
        return true;
      }
    }
    return false;
  }

  private boolean isInside(int e, int ancestor) {
    return e >= ancestor && e < tree.endElement(ancestor);
  }

  /** Goes down as long as one child holds the given share of the prose. */
  private int majority(int from, double share) {
    int current = from;
    while (true) {
      int next = -1;
      int child = current + 1;
      while (child < tree.endElement(current)) {
        if (next < 0 || prose[child] > prose[next]) {
          next = child;
        }
        child = Math.max(child + 1, tree.endElement(child));
      }
      if (next < 0
          || prose[next] < share * prose[current]
          || prose[next] == 0
          || !isContainer(next)) {
        return current;
      }
      current = next;
    }
  }

  private boolean isContainer(int e) {
    return switch (tree.tag(e)) {
      case PARAGRAPH, LINK, TIME, HEADING, HEADING1, ITEM, LIST, QUOTE, PRE -> false;
      default -> true;
    };
  }

  // ---------------------------------------------------------------- blocks

  private Content collect(int root, String title) {
    List<PageBlock> blocks = tree.blocks();
    List<Integer> kept = new ArrayList<>();
    List<Integer> furniture = new ArrayList<>();
    String folded = Fold.of(title);
    int from = tree.firstBlock(root);
    int to = tree.endBlock(root);
    int lastProse = -1;
    int proseSoFar = 0;
    Set<String> seen = new HashSet<>();
    for (int b = from; b < to; b++) {
      PageBlock block = blocks.get(b);
      int e = block.owner();
      if (isHidden(e) || (tree.isHidden(e) && tree.tag(e) == PageTag.BLOCK)) {
        continue;
      }
      if (pruned[e] || isLinkList(e, root)) {
        furniture.add(b);
        continue;
      }
      PageTag tag = tree.tag(e);
      if (tag == PageTag.HEADING1 || (tag.isHeading() && Fold.of(block.text()).equals(folded))) {
        if (proseSoFar == 0) {
          kept.clear();
        }
        continue;
      }
      if (isFurniture(block, tag, proseSoFar)) {
        furniture.add(b);
        continue;
      }
      if (proseSoFar > 0.55 * prose[root] && words.ending(block.text()).isPresent()) {
        for (int rest = b; rest < to; rest++) {
          furniture.add(rest);
        }
        break;
      }
      if (block.length() > 60 && !seen.add(block.text())) {
        continue;
      }
      kept.add(b);
      if (block.isProse() && !tag.isHeading()) {
        lastProse = kept.size();
        proseSoFar += block.length() - block.linked();
      }
    }
    // Labels behind the last prose are tags, buttons and the like.
    while (kept.size() > Math.max(0, lastProse) && (lastProse > 0 || !isNamedBody(root))) {
      PageBlock block = blocks.get(kept.getLast());
      PageTag tag = tree.tag(block.owner());
      if (lastProse > 0
          && (tag == PageTag.ITEM || tag == PageTag.CELL || block.endsSentence())
          && block.linkShare() < 0.5) {
        break;
      }
      furniture.add(kept.removeLast());
    }
    kept.addAll(0, leads(root, kept));
    return new Content(root, kept, furniture);
  }

  /** Sentences between the title and the container: the lead that many pages set apart. */
  private List<Integer> leads(int root, List<Integer> kept) {
    List<PageBlock> blocks = tree.blocks();
    int from = tree.firstBlock(root);
    int head = -1;
    for (int b = Math.max(0, from - 40); b < from; b++) {
      if (tree.tag(blocks.get(b).owner()) == PageTag.HEADING1) {
        head = b;
      }
    }
    List<Integer> leads = new ArrayList<>();
    if (head < 0 || kept.isEmpty()) {
      return leads;
    }
    String first = blocks.get(kept.getFirst()).text();
    for (int b = head + 1; b < from && leads.size() < 3; b++) {
      PageBlock block = blocks.get(b);
      if (block.isProse()
          && block.linkShare() < 0.2
          && isLead(block.owner())
          && !first.startsWith(block.text())
          && words.line(block.text()).isEmpty()) {
        leads.add(b);
      }
    }
    return leads;
  }

  private boolean isLead(int e) {
    boolean paragraph = !pruned[e] && tree.tag(e) == PageTag.PARAGRAPH;
    for (int up = 0, i = e; up < 4 && i >= 0; up++, i = tree.parent(i)) {
      PageTag tag = tree.tag(i);
      if (tag == PageTag.FIGURE || tag == PageTag.CAPTION || tag == PageTag.LINK || isHidden(i)) {
        return false;
      }
      if (up < 3 && (tree.kinds(i) & PageNames.LEAD) != 0) {
        return true;
      }
    }
    return paragraph;
  }

  private boolean isNamedBody(int e) {
    return tree.isDeclared(e) || (tree.kinds(e) & PageNames.BODY) != 0;
  }

  private boolean isFurniture(PageBlock block, PageTag tag, int proseSoFar) {
    // A long sentence without links is prose, whatever it begins with.
    boolean maybe = block.length() < 180 || block.linkShare() > 0.15 || !block.endsSentence();
    if (maybe && tests++ < MOST_TESTS && words.line(block.text()).isPresent()) {
      return true;
    }
    double links = block.linkShare();
    if (tag.isHeading()) {
      return links > 0.9 && block.length() > 30 && proseSoFar == 0;
    }
    if (links > 0.85 && block.length() < 200) {
      return true;
    }
    return proseSoFar == 0
        && !block.isProse()
        && !block.endsSentence()
        && block.length() < 60
        && tag != PageTag.PARAGRAPH;
  }

  /** Whether a list or table around the block is mostly links. */
  private boolean isLinkList(int e, int root) {
    for (int i = e; i > root; i = tree.parent(i)) {
      PageTag tag = tree.tag(i);
      boolean list = tag == PageTag.LIST || tag == PageTag.TABLE || tag == PageTag.BLOCK;
      if (list && letters[i] > 0 && linked[i] > 0.6 * letters[i] && prose[i] < 0.3 * letters[i]) {
        return true;
      }
      boolean weak = (tree.kinds(i) & PageNames.WEAK) != 0;
      if (weak && linked[i] > 0.3 * letters[i] && prose[i] < 0.5 * letters[i]) {
        return true;
      }
    }
    return false;
  }
}
