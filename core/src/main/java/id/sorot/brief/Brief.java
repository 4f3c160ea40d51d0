package id.sorot.brief;

import id.sorot.account.Event;
import id.sorot.copy.Copy;
import id.sorot.relation.Obligation;
import id.sorot.relation.Pact;
import id.sorot.relation.Tie;
import java.util.List;

/**
 * The view of one story.
 *
 * @param story its id
 * @param happened events in order of time
 * @param quotes who says what
 * @param pacts told in the texts
 * @param obligations that follow from the pacts of the texts, then those on record between the
 *     states of the story, which name their source
 * @param ties mentioned
 * @param disagreements where accounts differ
 * @param watchers who watches or worries
 * @param attention figures of attention
 * @param copies pairs that share text
 * @param unsaid what the articles do not say
 * @param furniture what was left out of the analysis
 */
public record Brief(
    String story,
    List<Event> happened,
    List<Quote> quotes,
    List<Pact> pacts,
    List<Obligation> obligations,
    List<Tie> ties,
    List<Difference> disagreements,
    List<Watcher> watchers,
    List<Attention> attention,
    List<Copy> copies,
    List<Unsaid> unsaid,
    List<Left> furniture) {
  public Brief {
    happened = List.copyOf(happened);
    quotes = List.copyOf(quotes);
    pacts = List.copyOf(pacts);
    obligations = List.copyOf(obligations);
    ties = List.copyOf(ties);
    disagreements = List.copyOf(disagreements);
    watchers = List.copyOf(watchers);
    attention = List.copyOf(attention);
    copies = List.copyOf(copies);
    unsaid = List.copyOf(unsaid);
    furniture = List.copyOf(furniture);
  }
}
