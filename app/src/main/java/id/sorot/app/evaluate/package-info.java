/**
 * Measures a stage on gold, in the forms of the published sets.
 *
 * <p>One class for each stage, an {@link id.sorot.app.evaluate.Evaluation}, named in {@link
 * id.sorot.app.evaluate.Evaluations}.
 */
@NullMarked
package id.sorot.app.evaluate;

import org.jspecify.annotations.NullMarked;
