package id.sorot.article;

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
public record Text(String characters, List<Block> blocks) {
  public Text {
    blocks = List.copyOf(blocks);
  }

  /** Returns the blocks that are prose or headings, without furniture. */
  public List<Block> prose() {
    return blocks.stream().filter(Block::isProse).toList();
  }
}
