package id.sorot.app.evaluate;

import id.sorot.annotation.ArticleAnnotator;
import id.sorot.article.Article;
import id.sorot.article.Block;
import id.sorot.article.Span;
import id.sorot.article.Text;
import id.sorot.event.EventCoder;
import id.sorot.event.Report;
import id.sorot.knowledge.Knowledge;
import id.sorot.language.Languages;
import id.sorot.world.World;
import java.util.List;
import java.util.Optional;

/** Codes single sentences, each by itself. */
record SentenceCoding(ArticleAnnotator annotator, EventCoder coder) {
  static SentenceCoding load(Knowledge knowledge) {
    Languages languages = Languages.load(knowledge);
    return new SentenceCoding(
        new ArticleAnnotator(languages, World.load(knowledge), knowledge),
        EventCoder.load(knowledge, languages));
  }

  List<Report> code(String id, String text, String lang) {
    Article article =
        new Article(
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(lang),
            new Text(text, List.of(Block.of(Block.Kind.PARAGRAPH, new Span(0, text.length())))),
            List.of(),
            List.of());
    return coder.code(annotator.annotate(article, false));
  }
}
