package id.sorot.relation;

import id.sorot.article.Span;

/**
 * Two actors that belong together in a sentence.
 *
 * @param from code of the one named first, or who does it
 * @param to code of the other
 * @param span from the beginning of the first name to the end of the last; empty at the cue where
 *     they are only meant
 */
record Pair(String from, String to, Span span) {}
