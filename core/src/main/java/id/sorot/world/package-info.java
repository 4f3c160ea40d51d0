/**
 * Actors, offices with dates, places, blocs, memberships: who and where there is, and when.
 *
 * <p>In: knowledge files below {@code world/}. Out: {@link id.sorot.world.Actor}, {@link
 * id.sorot.world.Place}.
 */
@NullMarked
package id.sorot.world;

import org.jspecify.annotations.NullMarked;
