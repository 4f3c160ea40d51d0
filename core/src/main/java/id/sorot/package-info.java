/** The façade: ten lines of Java do the main job. */
@NullMarked
package id.sorot;

import org.jspecify.annotations.NullMarked;
