/** The commands a person types. */
@NullMarked
package id.sorot.app;

import org.jspecify.annotations.NullMarked;
