package id.sorot.relation;

import id.sorot.article.DateRange;
import id.sorot.article.Evidence;
import java.util.Optional;
import java.util.Set;

/**
 * One thing one sentence says of a pact.
 *
 * @param parties codes of the two or more states
 * @param about what it says: {@code name}, {@code title}, {@code signed}, {@code negotiated},
 *     {@code in-force}, {@code ended}, {@code duty}, {@code condition}, {@code before}
 * @param value of the thing said
 * @param date for a signing or an entry into force, if the sentence has one
 * @param lang of the article
 */
record PactNote(
    Set<String> parties,
    String about,
    String value,
    Optional<DateRange> date,
    Evidence evidence,
    String lang) {}
