package id.sorot.event;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an act took place, as the text tells it. */
public enum Status {
  @JsonProperty("happened")
  HAPPENED,
  @JsonProperty("ongoing")
  ONGOING,
  @JsonProperty("planned")
  PLANNED,
  @JsonProperty("called-for")
  CALLED_FOR,
  @JsonProperty("hypothetical")
  HYPOTHETICAL,
  @JsonProperty("denied")
  DENIED
}
