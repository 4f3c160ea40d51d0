package id.sorot.brief;

import id.sorot.account.Event;
import id.sorot.event.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws the dated events of a brief along a line of days, as SVG. */
final class TimelineDrawing {
  private static final int WIDTH = 960;
  private static final int EDGE = 70;
  private static final int ROW = 18;
  private static final int MOST_IN_DAY = 6;

  private TimelineDrawing() {}

  /** Returns the drawing; nothing where fewer than two days would stand on it. */
  static String draw(BriefView view, Composer composer) {
    TreeMap<LocalDate, List<Event>> byDay = new TreeMap<>();
    for (Event event : composer.shown()) {
      event
          .date()
          .filter(d -> ChronoUnit.DAYS.between(d.from(), d.to()) < 7)
          .ifPresent(d -> byDay.computeIfAbsent(d.from(), k -> new ArrayList<>()).add(event));
    }
    if (byDay.size() < 2) {
      return "";
    }
    int most =
        byDay.values().stream().mapToInt(l -> Math.min(MOST_IN_DAY, l.size())).max().orElse(1);
    int base = 20 + most * ROW;
    StringBuilder svg = new StringBuilder();
    svg.append("<svg viewBox=\"0 0 ")
        .append(WIDTH)
        .append(' ')
        .append(base + 34)
        .append("\" role=\"img\" aria-label=\"")
        .append(Clean.html(view.wording().say("label.timeline")))
        .append("\"><path d=\"M10 ")
        .append(base)
        .append('H')
        .append(WIDTH - 10)
        .append("\" stroke=\"var(--line)\" stroke-width=\"2\"/>\n");
    int column = 0;
    for (Map.Entry<LocalDate, List<Event>> day : byDay.entrySet()) {
      int x = x(day.getKey(), byDay, column++);
      svg.append("<circle cx=\"")
          .append(x)
          .append("\" cy=\"")
          .append(base)
          .append("\" r=\"4\" fill=\"var(--soft)\"/>");
      svg.append("<text class=\"s\" text-anchor=\"middle\" x=\"")
          .append(x)
          .append("\" y=\"")
          .append(base + 20)
          .append("\">")
          .append(Clean.html(composer.days().day(day.getKey())))
          .append("</text>\n");
      int y = base - 14;
      for (Event event : day.getValue().stream().limit(MOST_IN_DAY).toList()) {
        dots(event, x, y, svg);
        svg.append("<title>")
            .append(Clean.html(composer.teller().tell(event)))
            .append("</title></g>\n");
        y -= ROW;
      }
    }
    return svg.append("</svg>\n").toString();
  }

  private static void dots(Event event, int x, int y, StringBuilder svg) {
    String colour = event.status() == Status.HAPPENED ? "var(--yes)" : "var(--plan)";
    int origins = Math.min(6, event.support().origins());
    int left = x - (origins - 1) * 7;
    svg.append("<g>");
    for (int i = 0; i < origins; i++) {
      svg.append("<circle cx=\"")
          .append(left + i * 14)
          .append("\" cy=\"")
          .append(y)
          .append("\" r=\"5.5\" fill=\"")
          .append(colour)
          .append("\"/>");
    }
  }

  /** Days are set evenly where they are few or far apart, so that no two labels meet. */
  private static int x(LocalDate day, TreeMap<LocalDate, List<Event>> byDay, int column) {
    int room = WIDTH - 2 * EDGE;
    return EDGE + column * room / Math.max(1, byDay.size() - 1);
  }
}
