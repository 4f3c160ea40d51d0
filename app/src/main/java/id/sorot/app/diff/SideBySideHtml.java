package id.sorot.app.diff;

import java.util.List;

/** One self-contained page with two columns; needs no script. */
public final class SideBySideHtml {
  private SideBySideHtml() {}

  /**
   * Returns the page.
   *
   * @param lang of the page, ISO 639
   * @param first what the first text is called
   * @param second what the second text is called
   * @param summary one line on both
   */
  public static String render(
      String lang, String first, String second, String summary, SideBySide texts) {
    StringBuilder page =
        new StringBuilder(
            """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <title>%s · %s</title>
            <style>
            :root{--ink:#1c1f24;--soft:#5c6470;--line:#d9dde3;--paper:#fff;--out:#fbdcd9;--in:#d5efe4}
            @media (prefers-color-scheme:dark){:root{--ink:#e7e9ec;--soft:#a3abb7;--line:#343a43;\
            --paper:#15181c;--out:#5a2622;--in:#1d4a3a}}
            body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
            main{max-width:80rem;margin:0 auto;padding:1.5rem}
            table{border-collapse:collapse;width:100%%;table-layout:fixed}
            th,td{text-align:left;vertical-align:top;padding:.4rem .8rem;\
            border-bottom:1px solid var(--line);overflow-wrap:anywhere}
            p{color:var(--soft)}del{background:var(--out);text-decoration-thickness:1px}
            ins{background:var(--in);text-decoration:none}
            @media print{body{font-size:10pt}tr{break-inside:avoid}}
            </style></head><body><main>
            """
                .formatted(escape(lang), escape(first), escape(second)));
    page.append("<p>").append(escape(summary)).append("</p>\n<table><thead><tr><th scope=\"col\">");
    page.append(escape(first)).append("</th><th scope=\"col\">").append(escape(second));
    page.append("</th></tr></thead><tbody>\n");
    for (SideBySide.Row row : texts.rows()) {
      page.append("<tr><td>").append(cell(row.left(), "del"));
      page.append("</td><td>").append(cell(row.right(), "ins")).append("</td></tr>\n");
    }
    return page.append("</tbody></table></main></body></html>\n").toString();
  }

  private static String cell(List<SideBySide.Piece> pieces, String mark) {
    StringBuilder cell = new StringBuilder();
    for (SideBySide.Piece piece : pieces) {
      String text = escape(piece.text());
      cell.append(piece.isShared() ? text : "<" + mark + ">" + text + "</" + mark + ">");
    }
    return cell.toString();
  }

  private static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '&' -> safe.append("&amp;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }
}
