/**
 * Codes who did what to whom: codebook, patterns, coder, status and attribution.
 *
 * <p>In: {@link id.sorot.annotation.Analysis}. Out: {@link id.sorot.event.Report}.
 */
@NullMarked
package id.sorot.event;

import org.jspecify.annotations.NullMarked;
