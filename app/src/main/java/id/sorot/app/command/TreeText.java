package id.sorot.app.command;

import id.sorot.article.Article;
import id.sorot.article.Block;
import id.sorot.article.Span;
import id.sorot.language.LanguagePack;
import id.sorot.language.Sentence;
import id.sorot.language.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The trees of an article as CoNLL-U; every character but white space stands in some word. */
final class TreeText {
  private TreeText() {}

  static String of(Article article, LanguagePack pack) {
    String text = article.text().characters();
    List<Sentence> sample = new ArrayList<>();
    split(article, pack, sample, new HashSet<>());
    // Where sentences end depends on the guidelines too, so the text is split once more.
    LanguagePack adapted = pack.adaptedTo(sample);
    List<Sentence> sentences = new ArrayList<>();
    Set<Integer> paragraphs = new HashSet<>();
    split(article, adapted, sentences, paragraphs);
    StringBuilder out = new StringBuilder("# newdoc id = " + line(article.id()) + "\n");
    for (int i = 0; i < sentences.size(); i++) {
      if (paragraphs.contains(i)) {
        out.append("# newpar\n");
      }
      out.append("# sent_id = ").append(line(article.id())).append('-').append(i + 1).append('\n');
      write(text, adapted.parse(text, sentences.get(i)), out);
    }
    return out.toString();
  }

  private static void split(
      Article article, LanguagePack pack, List<Sentence> sentences, Set<Integer> paragraphs) {
    String text = article.text().characters();
    int at = 0;
    for (Block block : article.text().blocks()) {
      add(text, new Span(at, Math.max(at, block.span().start())), pack, sentences, paragraphs);
      add(text, block.span(), pack, sentences, paragraphs);
      at = Math.max(at, block.span().end());
    }
    add(text, new Span(at, text.length()), pack, sentences, paragraphs);
  }

  private static void add(
      String text,
      Span within,
      LanguagePack pack,
      List<Sentence> sentences,
      Set<Integer> paragraphs) {
    int first = sentences.size();
    for (Span span : pack.sentences(text, within)) {
      Sentence sentence = pack.tokenize(text, span);
      if (!sentence.words().isEmpty()) {
        sentences.add(sentence);
      }
    }
    if (sentences.size() > first) {
      paragraphs.add(first);
    }
  }

  private static String line(String text) {
    return text.replaceAll("[\\s\\u0085\\p{Z}]+", " ");
  }

  private static void write(String text, Sentence sentence, StringBuilder out) {
    out.append("# text = ").append(line(sentence.span().of(text))).append('\n');
    List<Word> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      int last = i;
      while (last + 1 < words.size() && words.get(last + 1).token() == word.token()) {
        last++;
      }
      boolean first = i == 0 || words.get(i - 1).token() != word.token();
      boolean ranged = first && last > i;
      int end = words.get(last).span().end();
      boolean glued = last + 1 < words.size() && words.get(last + 1).span().start() == end;
      String misc = glued ? "SpaceAfter=No" : "_";
      if (ranged) {
        out.append(i + 1).append('-').append(last + 1).append('\t');
        out.append(text, word.span().start(), end);
        out.append("\t_\t_\t_\t_\t_\t_\t_\t").append(misc).append('\n');
      }
      boolean inside = ranged || !first;
      out.append(i + 1).append('\t').append(word.form());
      out.append('\t').append(word.lemma());
      out.append('\t').append(word.upos());
      out.append("\t_\t").append(word.feats());
      out.append('\t').append(word.deprel().equals("_") ? "_" : Integer.toString(word.head() + 1));
      out.append('\t').append(word.deprel());
      out.append("\t_\t").append(inside ? "_" : misc).append('\n');
    }
    out.append('\n');
  }
}
