package id.sorot.brief;

import id.sorot.story.Story;
import java.util.List;

/**
 * What the command writes as JSON.
 *
 * @param schema {@code sorot/1}
 * @param stories all stories found, the largest first
 * @param briefs of the stories asked for
 * @param notRead inputs that gave no article
 */
public record BriefDocument(
    String schema, List<Story> stories, List<Brief> briefs, List<NotRead> notRead) {
  public BriefDocument {
    stories = List.copyOf(stories);
    briefs = List.copyOf(briefs);
    notRead = List.copyOf(notRead);
  }
}
