package id.sorot;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** JSON as Sorot writes it: record components in their order, what is absent left out. */
public final class Json {
  private Json() {}

  /**
   * Returns a mapper that writes and reads the records of the model. Safe for use by many threads.
   */
  public static JsonMapper mapper() {
    return JsonMapper.builder(JsonFactory.builder().characterEscapes(new SafeEscapes()).build())
        .changeDefaultPropertyInclusion(
            old -> old.withValueInclusion(JsonInclude.Include.NON_ABSENT))
        // Components alone make the shape; a method such as isProse() is no part of it.
        .changeDefaultVisibility(old -> old.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
        // A list that was left out because it is empty is read as an empty one.
        .withConfigOverride(
            List.class,
            list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
        .build();
  }
}
