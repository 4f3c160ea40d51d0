package id.sorot.brief;

import id.sorot.account.Disagreement;
import id.sorot.account.Event;
import id.sorot.copy.Copy;
import id.sorot.relation.Obligation;
import id.sorot.relation.Pact;
import id.sorot.relation.Tie;
import java.util.List;

/** The view of one story. */
public record Brief(
    String story,
    List<Event> happened,
    List<Pact> pacts,
    List<Obligation> obligations,
    List<Tie> ties,
    List<Disagreement> disagreements,
    List<Copy> copies) {}
