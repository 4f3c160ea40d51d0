package id.sorot.read;

import id.sorot.article.Article;
import id.sorot.article.Block;
import id.sorot.article.Span;
import id.sorot.article.Text;
import id.sorot.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads plain texts: lines to paragraphs, headings and furniture, header lines to metadata. */
final class PlainReader {
  private PlainReader() {}

  static PlainReader load(Knowledge knowledge) {
    return new PlainReader();
  }

  Article read(String id, String characters, Sidecar meta) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < characters.length()) {
      int end = characters.indexOf('\n', start);
      end = end < 0 ? characters.length() : end;
      Span line = Spans.strip(characters, start, end);
      if (line.length() > 0) {
        blocks.add(Block.of(Block.Kind.PARAGRAPH, line));
      }
      start = end + 1;
    }
    Article bare =
        new Article(
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Text(characters, blocks),
            List.of(),
            List.of());
    return ArticleReader.over(bare, meta);
  }
}
