package id.sorot.annotation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a sentence does. In JSON the name in lower case. */
public enum SentenceClass {
  @JsonProperty("fact")
  FACT,
  @JsonProperty("statement")
  STATEMENT,
  @JsonProperty("prediction")
  PREDICTION,
  @JsonProperty("opinion")
  OPINION,
  @JsonProperty("norm")
  NORM
}
