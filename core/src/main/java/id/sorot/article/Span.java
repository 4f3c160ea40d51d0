package id.sorot.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A stretch of a text.
 *
 * @param start first UTF-16 code unit, from 0
 * @param end the code unit after the last one
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + " to " + end);
    }
  }

  @JsonCreator
  static Span of(int[] ends) {
    return new Span(ends[0], ends[1]);
  }

  /** Returns start and end, the form a span has in JSON. */
  @JsonValue
  public int[] ends() {
    return new int[] {start, end};
  }

  /** Returns the number of code units. */
  public int length() {
    return end - start;
  }

  /** Returns whether all of {@code other} lies inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether the code unit at {@code offset} lies inside this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Returns whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Returns the characters of the span. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
