/**
 * How results leave the program: to standard output or to a file that is written whole or not at
 * all, always in UTF-8.
 *
 * <p>Start with {@link id.sorot.app.output.Output}.
 */
@NullMarked
package id.sorot.app.output;

import org.jspecify.annotations.NullMarked;
