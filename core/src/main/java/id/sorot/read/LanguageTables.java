package id.sorot.read;

import id.sorot.knowledge.Knowledge;
import id.sorot.knowledge.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rows of a table of every language that has it; a new language is a new folder. */
final class LanguageTables {
  private LanguageTables() {}

  static List<Row> rows(Knowledge knowledge, String file) {
    List<Row> rows = new ArrayList<>();
    for (String code : Locale.getISOLanguages()) {
      String name = "languages/" + code + "/" + file;
      if (knowledge.has(name)) {
        rows.addAll(knowledge.table(name));
      }
    }
    return rows;
  }
}
