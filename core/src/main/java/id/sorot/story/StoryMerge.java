package id.sorot.story;

import java.util.List;

/**
 * Two stories that became one, kept so that it can be shown and undone.
 *
 * @param story the one that goes on
 * @param other the one that was taken in
 * @param articles ids of those the other had until then
 */
public record StoryMerge(String story, String other, List<String> articles) {
  public StoryMerge {
    articles = List.copyOf(articles);
  }
}
