package id.sorot.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Trees read from CoNLL-U, to learn from. */
final class Treebank {
  /**
   * One sentence in columns.
   *
   * @param opens whether a paragraph begins with it
   * @param token number of the orthographic token of each word, from 0
   * @param space whether a space follows the token of the word
   * @param heads index of the head from 0; the number of words for the root
   */
  record Tree(
      String text,
      boolean opens,
      String[] forms,
      String[] tokens,
      int[] token,
      boolean[] space,
      String[] lemmas,
      String[] upos,
      String[] xpos,
      String[] feats,
      int[] heads,
      String[] relations) {
    int size() {
      return forms.length;
    }
  }

  private Treebank() {}

  static List<Tree> read(Path file) throws IOException {
    List<Tree> trees = new ArrayList<>();
    try (BufferedReader reader = reader(file)) {
      List<String[]> rows = new ArrayList<>();
      String text = "";
      boolean opens = false;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("# text = ")) {
          text = line.substring(9);
        } else if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
          opens = true;
        } else if (line.isEmpty()) {
          if (!rows.isEmpty()) {
            trees.add(tree(text, opens, rows));
            rows.clear();
            opens = false;
          }
        } else if (line.charAt(0) != '#') {
          rows.add(line.split("\t", -1));
        }
      }
      if (!rows.isEmpty()) {
        trees.add(tree(text, opens, rows));
      }
    }
    return trees;
  }

  static BufferedReader reader(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return new BufferedReader(
        new InputStreamReader(
            file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
            StandardCharsets.UTF_8));
  }

  private static Tree tree(String text, boolean opens, List<String[]> rows) {
    int n = 0;
    for (String[] row : rows) {
      if (row[0].indexOf('-') < 0 && row[0].indexOf('.') < 0) {
        n++;
      }
    }
    Tree tree =
        new Tree(
            text,
            opens,
            new String[n],
            new String[n],
            new int[n],
            new boolean[n],
            new String[n],
            new String[n],
            new String[n],
            new String[n],
            new int[n],
            new String[n]);
    int i = 0;
    int until = 0;
    int token = -1;
    String surface = "";
    boolean space = true;
    for (String[] row : rows) {
      if (row[0].indexOf('.') >= 0) {
        continue;
      }
      if (row[0].indexOf('-') >= 0) {
        until = Integer.parseInt(row[0].substring(row[0].indexOf('-') + 1));
        token++;
        surface = row[1];
        space = !row[9].contains("SpaceAfter=No");
        continue;
      }
      if (Integer.parseInt(row[0]) > until) {
        token++;
        surface = row[1];
        space = !row[9].contains("SpaceAfter=No");
      }
      tree.forms[i] = row[1];
      tree.tokens[i] = surface;
      tree.token[i] = token;
      tree.space[i] = space;
      tree.lemmas[i] = row[2];
      tree.upos[i] = row[3];
      tree.xpos[i] = row[4];
      tree.feats[i] = row[5];
      int head = Integer.parseInt(row[6]);
      tree.heads[i] = head == 0 ? n : head - 1;
      tree.relations[i] = row[7];
      i++;
    }
    return tree;
  }
}
