package id.sorot.brief;

import id.sorot.relation.Tie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Draws who is tied to whom, as SVG: actors on a circle, one line for each pair. */
final class TieDrawing {
  private static final int MOST_ACTORS = 10;
  private static final int WIDTH = 760;
  private static final int HEIGHT = 380;

  private TieDrawing() {}

  /** Returns the drawing; nothing where no two actors are tied. */
  static String draw(BriefView view) {
    Map<String, Integer> degree = new TreeMap<>();
    for (Tie tie : view.brief().ties()) {
      if (isDrawn(tie)) {
        degree.merge(tie.from(), tie.origins(), Integer::sum);
        degree.merge(tie.to(), tie.origins(), Integer::sum);
      }
    }
    if (degree.size() < 2) {
      return "";
    }
    List<String> actors =
        degree.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_ACTORS)
            .map(Map.Entry::getKey)
            .toList();
    Map<String, List<Tie>> pairs = new LinkedHashMap<>();
    for (Tie tie : view.brief().ties()) {
      if (isDrawn(tie) && actors.contains(tie.from()) && actors.contains(tie.to())) {
        String key =
            tie.from().compareTo(tie.to()) < 0
                ? tie.from() + " " + tie.to()
                : tie.to() + " " + tie.from();
        pairs.computeIfAbsent(key, k -> new ArrayList<>()).add(tie);
      }
    }
    StringBuilder svg = new StringBuilder();
    svg.append("<svg viewBox=\"0 0 ")
        .append(WIDTH)
        .append(' ')
        .append(HEIGHT)
        .append("\" role=\"img\" aria-label=\"")
        .append(Clean.html(view.wording().say("label.graph")))
        .append("\">\n");
    pairs.values().forEach(of -> line(of, actors, view, svg));
    for (String actor : actors) {
      int[] at = at(actor, actors);
      String name = view.names().of(actor);
      svg.append("<ellipse cx=\"")
          .append(at[0])
          .append("\" cy=\"")
          .append(at[1])
          .append("\" rx=\"")
          .append(Math.max(34, 5 * name.length()))
          .append(
              "\" ry=\"20\" fill=\"var(--tint)\" stroke=\"var(--line)\"/><text text-anchor=\"middle\" x=\"")
          .append(at[0])
          .append("\" y=\"")
          .append(at[1] + 4)
          .append("\">")
          .append(Clean.html(Clean.line(name, 26)))
          .append("</text>\n");
    }
    return svg.append("</svg>\n").toString();
  }

  private static boolean isDrawn(Tie tie) {
    return !tie.from().equals("?") && !tie.to().equals("?") && !tie.kind().equals("visit");
  }

  private static int[] at(String actor, List<String> actors) {
    double angle = Math.PI + 2 * Math.PI * actors.indexOf(actor) / actors.size();
    // The two best tied stand opposite each other.
    if (actors.size() > 2 && actors.indexOf(actor) > 0) {
      int place = actors.indexOf(actor);
      int half = actors.size() / 2;
      int slot = place == 1 ? half : place <= half ? place - 1 : place;
      angle = Math.PI + 2 * Math.PI * slot / actors.size();
    }
    return new int[] {
      (int) Math.round(WIDTH / 2.0 + 270 * Math.cos(angle)),
      (int) Math.round(HEIGHT / 2.0 + 145 * Math.sin(angle))
    };
  }

  private static void line(List<Tie> ties, List<String> actors, BriefView view, StringBuilder svg) {
    int[] from = at(ties.getFirst().from(), actors);
    int[] to = at(ties.getFirst().to(), actors);
    boolean reported = ties.stream().anyMatch(t -> t.status() == Tie.Status.REPORTED);
    boolean hostile =
        ties.stream().allMatch(t -> t.kind().equals("rivalry") || t.kind().equals("sanction"));
    List<String> kinds = new ArrayList<>();
    for (Tie tie : ties) {
      String kind = view.wording().say("tie." + tie.kind());
      if (!kinds.contains(kind)) {
        kinds.add(kind);
      }
    }
    svg.append("<path d=\"M")
        .append(from[0])
        .append(' ')
        .append(from[1])
        .append('L')
        .append(to[0])
        .append(' ')
        .append(to[1])
        .append("\" fill=\"none\" stroke=\"")
        .append(hostile ? "var(--no)" : "var(--yes)")
        .append("\" stroke-width=\"")
        .append(1 + Math.min(3, kinds.size()))
        .append('"')
        .append(reported ? "" : " stroke-dasharray=\"5 4\"")
        .append("><title>")
        .append(Clean.html(String.join(", ", kinds).toLowerCase(Locale.ROOT)))
        .append("</title></path>");
    svg.append("<text class=\"s\" text-anchor=\"middle\" x=\"")
        .append((from[0] + to[0]) / 2)
        .append("\" y=\"")
        .append((from[1] + to[1]) / 2 - 6)
        .append("\">")
        .append(Clean.html(Clean.line(String.join(" · ", kinds), 44)))
        .append("</text>\n");
  }
}
