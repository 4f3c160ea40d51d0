package id.sorot.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How exactly a time is known. In JSON the name in lower case. */
public enum Precision {
  @JsonProperty("second")
  SECOND,
  @JsonProperty("minute")
  MINUTE,
  @JsonProperty("hour")
  HOUR,
  @JsonProperty("day")
  DAY,
  @JsonProperty("week")
  WEEK,
  @JsonProperty("month")
  MONTH,
  @JsonProperty("year")
  YEAR,
  @JsonProperty("decade")
  DECADE
}
