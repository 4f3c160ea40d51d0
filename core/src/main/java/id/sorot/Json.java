package id.sorot;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/** JSON as Sorot writes it: record components in their order, what is absent left out. */
public final class Json {
  private Json() {}

  /**
   * Returns a mapper that writes and reads the records of the model. Safe for use by many threads.
   */
  public static JsonMapper mapper() {
    return JsonMapper.builder()
        .changeDefaultPropertyInclusion(
            old -> old.withValueInclusion(JsonInclude.Include.NON_ABSENT))
        .build();
  }
}
