/**
 * Actors, offices with dates, places, blocs: who and where there is, and when.
 *
 * <p>In: knowledge files below {@code world/}. Out: {@link id.sorot.world.Actor}, {@link
 * id.sorot.world.Place}. Leans on {@code knowledge} and {@code article}. Start with {@link
 * id.sorot.world.World}: names are cut by {@link id.sorot.world.NameTokens} and looked up together;
 * {@code holder} answers who held an office on a day.
 *
 * <p>Cannot yet: regions and rivers as places; which of two persons of the same name is meant,
 * where both held an office on the day.
 */
@NullMarked
package id.sorot.world;

import org.jspecify.annotations.NullMarked;
