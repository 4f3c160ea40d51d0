package id.sorot.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The characters of an article and its blocks.
 *
 * <p>The characters of a plain file or a row are kept as they came; furniture and joined lines are
 * blocks and views over them, never deletions.
 *
 * @param characters all characters, furniture included
 * @param blocks in order of the text, not overlapping; white space between blocks belongs to none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Text(@JsonProperty("text") String characters, List<Block> blocks) {
  public Text {
    blocks = List.copyOf(blocks);
  }

  /** Returns the blocks that are prose or headings, without furniture. */
  public List<Block> prose() {
    return blocks.stream().filter(Block::isProse).toList();
  }
}
