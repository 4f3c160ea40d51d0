package id.sorot.annotation;

import id.sorot.article.DateRange;
import id.sorot.article.Span;

/**
 * Words that name a time.
 *
 * @param span where the words stand
 * @param range the days meant
 * @param by how it was resolved, for a person: {@code 19/6, year of the article}
 */
public record TimeExpression(Span span, DateRange range, String by) {}
