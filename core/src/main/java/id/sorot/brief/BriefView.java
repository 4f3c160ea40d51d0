package id.sorot.brief;

import id.sorot.account.EventKinds;
import id.sorot.account.Standpoints;
import id.sorot.account.Wording;
import id.sorot.annotation.Analysis;
import id.sorot.copy.Origin;
import id.sorot.relation.Pact;
import id.sorot.story.Story;
import java.util.List;
import java.util.Map;

/**
 * A brief with what its renderings need beside it.
 *
 * @param story what it is the brief of
 * @param brief the brief
 * @param analyses of the story's articles, in the story's order
 * @param origins of the story's articles
 * @param standpoints of the story's articles
 * @param onRecord pacts on record by id, those that the obligations name
 * @param kinds of happening
 * @param names of actors in the language of the wording
 * @param wording labels and sentences
 * @param notRead inputs that gave no article
 */
public record BriefView(
    Story story,
    Brief brief,
    List<Analysis> analyses,
    List<Origin> origins,
    Standpoints standpoints,
    Map<String, Pact> onRecord,
    EventKinds kinds,
    Names names,
    Wording wording,
    List<NotRead> notRead) {
  public BriefView {
    analyses = List.copyOf(analyses);
    origins = List.copyOf(origins);
    onRecord = Map.copyOf(onRecord);
    notRead = List.copyOf(notRead);
  }

  /** Returns the same view of another brief of the same story. */
  public BriefView with(Brief other) {
    return new BriefView(
        story, other, analyses, origins, standpoints, onRecord, kinds, names, wording, notRead);
  }
}
