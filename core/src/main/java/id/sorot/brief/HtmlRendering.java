package id.sorot.brief;

import id.sorot.brief.Section.Line;
import id.sorot.brief.Section.Quoted;
import id.sorot.knowledge.Knowledge;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Lays a brief out as one self-contained page: no script, nothing loaded from elsewhere, evidence
 * one click away.
 */
public final class HtmlRendering {
  private static final int MOST_DOTS = 12;

  private HtmlRendering() {}

  /** Returns the page of one brief; words of articles are escaped wherever they stand. */
  public static String render(Knowledge knowledge, BriefView view) {
    return render(knowledge, List.of(view));
  }

  /**
   * Returns one page of several briefs, one below the other.
   *
   * @param views at least one, all in the same language
   */
  public static String render(Knowledge knowledge, List<BriefView> views) {
    StringBuilder out = new StringBuilder(16384);
    out.append("<!doctype html>\n<html lang=\"")
        .append(views.getFirst().wording().lang())
        .append("\"><head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>")
        .append(Clean.html(new Composer(knowledge, views.getFirst()).title()))
        .append("</title>\n<style>\n")
        .append(css(knowledge))
        .append("</style></head><body>");
    for (int i = 0; i < views.size(); i++) {
      // Each brief has the same sections, and a page may have an id only once.
      brief(knowledge, views.get(i), i == 0 ? "" : "b" + (i + 1) + "-", out);
    }
    return out.append("</body></html>\n").toString();
  }

  private static void brief(Knowledge knowledge, BriefView view, String prefix, StringBuilder out) {
    Composer composer = new Composer(knowledge, view);
    List<Section> sections = composer.sections();
    out.append("<main>\n<h1>")
        .append(Clean.html(composer.title()))
        .append("</h1>\n<p class=\"meta\">")
        .append(Clean.html(composer.summary()))
        .append(" · ")
        .append(Clean.html(view.story().id()))
        .append("</p>\n<nav>");
    for (Section section : sections) {
      out.append("<a href=\"#")
          .append(prefix)
          .append(section.id())
          .append("\">")
          .append(Clean.html(section.title()))
          .append("</a> ");
    }
    out.append("</nav>\n");
    for (Section section : sections) {
      section(section, prefix, view, composer, out);
    }
    out.append("</main>");
  }

  private static String css(Knowledge knowledge) {
    try (InputStream in =
        knowledge.binary("brief/page.css").orElseGet(InputStream::nullInputStream)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("brief/page.css", e);
    }
  }

  private static void section(
      Section section, String prefix, BriefView view, Composer composer, StringBuilder out) {
    out.append("\n<section id=\"")
        .append(prefix)
        .append(section.id())
        .append("\">\n<h2>")
        .append(Clean.html(section.title()))
        .append("</h2>\n");
    switch (section.id()) {
      case "happened" -> out.append(TimelineDrawing.draw(view, composer));
      case "ties" -> out.append(TieDrawing.draw(view));
      case "copies" -> out.append(CopyDrawing.draw(view, composer.labels()));
      default -> {}
    }
    out.append("<ul class=\"lines\">\n");
    for (Line line : section.lines()) {
      line(line, view, out);
    }
    out.append("</ul>\n");
    section
        .note()
        .ifPresent(n -> out.append("<p class=\"small\">").append(Clean.html(n)).append("</p>\n"));
    if (section.id().equals("happened")) {
      out.append("<p class=\"small\"><i class=\"o\"></i> ")
          .append(Clean.html(view.wording().say("label.for")))
          .append(" · <i class=\"o x\"></i> ")
          .append(Clean.html(view.wording().say("label.against")))
          .append("</p>\n");
    }
    out.append("</section>\n");
  }

  private static void line(Line line, BriefView view, StringBuilder out) {
    boolean dots = line.origins() > 0;
    out.append(dots ? "<li>" : "<li class=\"wide\">")
        .append("<div class=\"lead\">")
        .append(Clean.html(line.lead()))
        .append("</div><div>")
        .append(Clean.html(line.text()));
    if (!line.chip().isEmpty()) {
      out.append(" <span class=\"chip\">").append(Clean.html(line.chip())).append("</span>");
    }
    if (!line.tail().isEmpty()) {
      out.append(" <span class=\"tail\">").append(Clean.html(line.tail())).append("</span>");
    }
    if (!line.quotes().isEmpty()) {
      out.append("\n<details><summary>")
          .append(Clean.html(view.wording().say("section.evidence")))
          .append("</summary>");
      for (Quoted quote : line.quotes()) {
        out.append("<blockquote>")
            .append(Clean.html(quote.words()))
            .append(" <span class=\"small\">")
            .append(Clean.html(quote.label()))
            .append(quote.extra().isEmpty() ? "" : " · " + Clean.html(quote.extra()))
            .append("</span></blockquote>");
      }
      out.append("</details>");
    }
    out.append("</div>");
    if (dots) {
      out.append("<div class=\"support\" aria-label=\"")
          .append(line.origins())
          .append(" / ")
          .append(line.against())
          .append("\">")
          .append("<i class=\"o\"></i>".repeat(Math.min(MOST_DOTS, line.origins())))
          .append("<i class=\"o x\"></i>".repeat(Math.min(MOST_DOTS, line.against())))
          .append("</div>");
    }
    out.append("</li>\n");
  }
}
