package id.sorot.brief;

import id.sorot.brief.Section.Line;
import id.sorot.brief.Section.Quoted;
import id.sorot.knowledge.Knowledge;

/** Lays a brief out as Markdown. */
public final class MarkdownRendering {
  private MarkdownRendering() {}

  /** Returns the brief as Markdown with line ends; words of articles are escaped. */
  public static String render(Knowledge knowledge, BriefView view) {
    Composer composer = new Composer(knowledge, view);
    StringBuilder out = new StringBuilder(4096);
    out.append("# ").append(Clean.markdown(composer.title())).append("\n\n");
    out.append(Clean.markdown(composer.summary()))
        .append(" · ")
        .append(Clean.markdown(view.story().id()))
        .append('\n');
    for (Section section : composer.sections()) {
      out.append("\n## ").append(Clean.markdown(section.title())).append("\n\n");
      for (Line line : section.lines()) {
        line(line, out);
      }
      section.note().ifPresent(n -> out.append('\n').append(Clean.markdown(n)).append('\n'));
    }
    return out.toString();
  }

  private static void line(Line line, StringBuilder out) {
    out.append("- ");
    if (!line.lead().isEmpty()) {
      out.append("**").append(Clean.markdown(line.lead())).append("** ");
    }
    if (!line.chip().isEmpty()) {
      out.append('*').append(Clean.markdown(line.chip())).append("* ");
    }
    out.append(Clean.markdown(line.text()));
    if (!line.tail().isEmpty()) {
      out.append(" · ").append(Clean.markdown(line.tail()));
    }
    out.append('\n');
    for (Quoted quote : line.quotes()) {
      out.append("  - ").append(Clean.markdown(TextRendering.words(quote))).append('\n');
    }
  }
}
