/**
 * Learns the shipped models again, bit for bit.
 *
 * <p>One class for each model, a {@link id.sorot.app.train.Training}, named in {@link
 * id.sorot.app.train.Trainings}.
 */
@NullMarked
package id.sorot.app.train;

import org.jspecify.annotations.NullMarked;
