/**
 * Merges the reports of one happening across articles, outlets and languages, and keeps what each
 * origin says of its properties, with the disagreements among them.
 *
 * <p>In: {@link id.sorot.event.Report}, {@link id.sorot.annotation.Analysis} for titles, {@link
 * id.sorot.copy.Origin}; {@code codebook/kinds.tsv}, {@code languages/<code>/figures.tsv}, {@code
 * approximations.tsv}, {@code messages.tsv}. Out: {@link id.sorot.account.Event}. Start with {@link
 * id.sorot.account.EventMerger}; when two reports are of one happening is told in {@code
 * Happening}, and in docs/model.md.
 *
 * <p>Cannot do yet: tell framing; compare names of people across languages; know that a region
 * holds its towns.
 */
@NullMarked
package id.sorot.account;

import org.jspecify.annotations.NullMarked;
