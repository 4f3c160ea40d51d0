package id.sorot.brief;

import id.sorot.annotation.Analysis;
import id.sorot.copy.Copy;
import id.sorot.copy.Passage;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Draws which passages two articles share, as SVG: each article a bar, each passage a band. */
final class CopyDrawing {
  private static final int MOST_PAIRS = 8;
  private static final int MOST_PASSAGES = 80;
  private static final int BAR = 640;
  private static final int PAIR = 96;

  private CopyDrawing() {}

  /** Returns the drawing; nothing where no articles share text. */
  static String draw(BriefView view, Labels labels) {
    if (view.brief().copies().isEmpty()) {
      return "";
    }
    Map<String, Integer> lengths = new HashMap<>();
    for (Analysis analysis : view.analyses()) {
      lengths.put(
          analysis.article().id(), Math.max(1, analysis.article().text().characters().length()));
    }
    int shown = Math.min(MOST_PAIRS, view.brief().copies().size());
    StringBuilder svg = new StringBuilder();
    svg.append("<svg viewBox=\"0 0 800 ")
        .append(shown * PAIR + 6)
        .append("\" role=\"img\" aria-label=\"")
        .append(Clean.html(view.wording().say("label.map")))
        .append("\">\n");
    int top = 6;
    for (Copy copy : view.brief().copies().stream().limit(shown).toList()) {
      pair(copy, lengths, labels, top, svg);
      top += PAIR;
    }
    return svg.append("</svg>\n").toString();
  }

  private static void pair(
      Copy copy, Map<String, Integer> lengths, Labels labels, int top, StringBuilder svg) {
    int a = lengths.getOrDefault(copy.a(), 1);
    int b = lengths.getOrDefault(copy.b(), 1);
    double scale = BAR / (double) Math.max(a, b);
    bar(labels.of(copy.a()), a * scale, top, svg);
    bar(labels.of(copy.b()), b * scale, top + 56, svg);
    for (Passage passage : copy.passages().stream().limit(MOST_PASSAGES).toList()) {
      double a1 = 140 + passage.a().start() * scale;
      double a2 = 140 + passage.a().end() * scale;
      double b1 = 140 + passage.b().start() * scale;
      double b2 = 140 + passage.b().end() * scale;
      svg.append(
          String.format(
              Locale.ROOT,
              "<path d=\"M%.1f %dV%dL%.1f %dV%dH%.1fV%dL%.1f %dV%dZ\" fill=\"var(--mark)\" stroke=\"var(--plan)\" stroke-width=\".4\"/>\n",
              a1,
              top,
              top + 18,
              b1,
              top + 56,
              top + 74,
              b2,
              top + 56,
              a2,
              top + 18,
              top));
    }
  }

  private static void bar(String label, double width, int top, StringBuilder svg) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text text-anchor=\"end\" x=\"130\" y=\"%d\">%s</text><rect x=\"140\" y=\"%d\" width=\"%.1f\" height=\"18\" rx=\"3\" fill=\"var(--tint)\" stroke=\"var(--line)\"/>\n",
            top + 14,
            Clean.html(Clean.line(label, 18)),
            top,
            width));
  }
}
