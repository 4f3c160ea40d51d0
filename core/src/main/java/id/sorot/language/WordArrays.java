package id.sorot.language;

/**
 * What the models look at in the words of a sentence, as numbers: hashes of forms and affixes,
 * shape, word classes. Two places beyond each end are filled, so that no caller asks for the ends.
 */
final class WordArrays {
  static final int PAD = 3;

  final int size;
  final int[] low;
  final int[] form;
  final int[] suffix1;
  final int[] suffix2;
  final int[] suffix3;
  final int[] suffix4;
  final int[] prefix2;
  final int[] prefix3;
  final int[] prefix4;
  final int[] shape;
  final int[] coarse;
  final int[] fine;

  private WordArrays(int size) {
    this.size = size;
    int all = size + 2 * PAD;
    low = new int[all];
    form = new int[all];
    suffix1 = new int[all];
    suffix2 = new int[all];
    suffix3 = new int[all];
    suffix4 = new int[all];
    prefix2 = new int[all];
    prefix3 = new int[all];
    prefix4 = new int[all];
    shape = new int[all];
    coarse = new int[all];
    fine = new int[all];
  }

  static WordArrays of(String[] forms, Clusters clusters) {
    WordArrays arrays = new WordArrays(forms.length);
    char[] buffer = new char[64];
    for (int i = 0; i < forms.length; i++) {
      String form = forms[i];
      int length = Math.min(form.length(), 64);
      boolean digits = true;
      boolean upper = false;
      boolean lower = false;
      boolean mark = false;
      boolean digit = false;
      for (int j = 0; j < length; j++) {
        char c = form.charAt(j);
        if (c >= 'a' && c <= 'z') {
          lower = true;
          digits = false;
        } else if (c >= '0' && c <= '9') {
          digit = true;
          c = '0';
        } else if (Character.isUpperCase(c)) {
          upper = true;
          digits = false;
          c = Character.toLowerCase(c);
        } else if (Character.isLetter(c)) {
          lower = true;
          digits = false;
        } else {
          mark = true;
          if (c == '\u201c' || c == '\u201d') {
            c = '"';
          } else if (c == '\u2019' || c == '\u2018') {
            c = '\'';
          }
        }
        buffer[j] = c;
      }
      int at = i + PAD;
      arrays.form[at] = Features.text(form);
      arrays.low[at] = hash(buffer, 0, length);
      arrays.suffix1[at] = hash(buffer, Math.max(0, length - 1), length);
      arrays.suffix2[at] = hash(buffer, Math.max(0, length - 2), length);
      arrays.suffix3[at] = hash(buffer, Math.max(0, length - 3), length);
      arrays.suffix4[at] = hash(buffer, Math.max(0, length - 4), length);
      arrays.prefix2[at] = hash(buffer, 0, Math.min(2, length));
      arrays.prefix3[at] = hash(buffer, 0, Math.min(3, length));
      arrays.prefix4[at] = hash(buffer, 0, Math.min(4, length));
      boolean first = Character.isUpperCase(form.charAt(0));
      arrays.shape[at] =
          1
              | (first ? 2 : 0)
              | (upper ? 4 : 0)
              | (lower ? 8 : 0)
              | (digit ? 16 : 0)
              | (mark ? 32 : 0)
              | (digits && digit ? 64 : 0)
              | (length == 1 ? 128 : 0);
      int found = clusters.find(arrays.low[at]);
      arrays.coarse[at] = clusters.coarse(found);
      arrays.fine[at] = clusters.fine(found);
    }
    for (int i = 0; i < PAD; i++) {
      arrays.low[i] = arrays.form[i] = -1 - i;
      arrays.low[PAD + forms.length + i] = arrays.form[PAD + forms.length + i] = -11 - i;
      arrays.coarse[i] = arrays.fine[i] = -1;
      arrays.coarse[PAD + forms.length + i] = arrays.fine[PAD + forms.length + i] = -2;
    }
    return arrays;
  }

  private static int hash(char[] text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 0x01000193 ^ text[i];
    }
    hash ^= hash >>> 15;
    hash *= 0x2c1b3c6d;
    return hash ^ hash >>> 13;
  }
}
