package id.sorot.app.evaluate;

import id.sorot.annotation.PhraseReader;
import id.sorot.knowledge.Knowledge;
import id.sorot.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Measures whom phrases name: country, role, and both, each over the rows that ask for it.
 *
 * <p>Gold is JSON Lines of {@code {id, actor, date?, expect:{country?, role?, role2?, wiki?}}}, the
 * prediction what {@code actors} writes. A field that {@code expect} does not name is not asked;
 * {@code expect} of null asks for neither country nor role. Rows that need a context are left out,
 * and so are roles of bodies of states.
 */
final class ActorsEvaluation implements Evaluation {
  /** The public set of such phrases was written in that month; its rows carry no day. */
  private static final LocalDate UNDATED = LocalDate.of(2022, 6, 15);

  private static final List<String> PARTS = List.of("country", "role", "both", "wiki");

  /** What a phrase was read as; empty is nothing. */
  private record Read(String name, String country, String role) {}

  @Override
  public Scores evaluate(Path gold, Optional<Path> predicted, Knowledge knowledge, int threads)
      throws IOException {
    Map<String, JsonNode> rows = GoldRows.byId(gold);
    Map<String, Read> said = new HashMap<>();
    if (predicted.isPresent()) {
      GoldRows.byId(predicted.get())
          .forEach(
              (id, row) ->
                  said.put(
                      id, new Read(field(row, "name"), code(row, "country"), code(row, "role"))));
    } else {
      PhraseReader reader = new PhraseReader(World.load(knowledge), knowledge, List.of("en", "id"));
      for (Map.Entry<String, JsonNode> row : rows.entrySet()) {
        said.put(row.getKey(), work(reader, row.getValue()));
      }
    }
    Map<String, int[]> counts = new LinkedHashMap<>();
    PARTS.forEach(part -> counts.put(part, new int[2]));
    rows.forEach((id, row) -> count(row, Optional.ofNullable(said.get(id)), counts));
    List<Scores.Row> table = new ArrayList<>();
    counts.forEach(
        (part, count) -> {
          Map<String, Double> values = new LinkedHashMap<>();
          values.put("right", count[1] == 0 ? 0 : (double) count[0] / count[1]);
          values.put("of", (double) count[1]);
          table.add(new Scores.Row(part, values));
        });
    return new Scores("actors", gold.toString(), table);
  }

  private static void count(JsonNode row, Optional<Read> got, Map<String, int[]> counts) {
    JsonNode want = row.path("expect");
    boolean nobody = !want.isObject();
    String wiki = field(want, "wiki").toLowerCase(Locale.ROOT);
    if (!wiki.isEmpty()) {
      String name = got.map(Read::name).orElse("").toLowerCase(Locale.ROOT);
      count(counts, "wiki", !name.isEmpty() && (name.contains(wiki) || wiki.contains(name)));
    }
    if (row.has("context") || row.has("country_known")) {
      return;
    }
    boolean country = nobody || want.has("country");
    boolean role = (nobody || want.has("role")) && !code(want, "country").equals("IGO");
    boolean countryRight =
        got.filter(read -> read.country().equals(code(want, "country"))).isPresent();
    Set<String> roles =
        want.has("role2")
            ? Set.copyOf(List.of(code(want, "role"), code(want, "role2")))
            : Set.of(code(want, "role"));
    boolean roleRight = got.filter(read -> roles.contains(read.role())).isPresent();
    if (country) {
      count(counts, "country", countryRight);
    }
    if (role) {
      count(counts, "role", roleRight);
    }
    if (country && role) {
      count(counts, "both", countryRight && roleRight);
    }
  }

  private static void count(Map<String, int[]> counts, String part, boolean right) {
    int[] count = counts.computeIfAbsent(part, key -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
  }

  private static Read work(PhraseReader reader, JsonNode row) throws IOException {
    String phrase = GoldRows.text(row, "actor").or(() -> GoldRows.text(row, "text")).orElse("");
    PhraseReader.Reading read = reader.read(phrase, GoldRows.text(row, "lang"), day(row));
    return new Read(
        read.name().orElse(""), sameCode(read.country().orElse("")), read.role().orElse(""));
  }

  private static LocalDate day(JsonNode row) throws IOException {
    String date = field(row, "date");
    try {
      return date.isEmpty()
          ? UNDATED
          : LocalDate.parse(date.substring(0, Math.min(10, date.length())));
    } catch (DateTimeException e) {
      throw new IOException(field(row, "id") + ": " + date + " is no day", e);
    }
  }

  private static String field(JsonNode row, String field) {
    return GoldRows.text(row, field).orElse("");
  }

  private static String code(JsonNode row, String field) {
    return sameCode(field(row, field));
  }

  private static String sameCode(String code) {
    return switch (code) {
      case "UNO" -> "IGO";
      case "UNK" -> "";
      default -> code;
    };
  }
}
