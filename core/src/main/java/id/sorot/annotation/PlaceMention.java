package id.sorot.annotation;

import id.sorot.article.Span;
import id.sorot.world.Place;

/**
 * Words that name a place as a place.
 *
 * @param span where the words stand
 * @param place which place
 */
public record PlaceMention(Span span, Place place) {}
