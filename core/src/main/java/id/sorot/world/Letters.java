package id.sorot.world;

import java.text.Normalizer;

/** Letters without case and diacritics, as names are compared. */
final class Letters {
  private Letters() {}

  static void fold(char c, StringBuilder to) {
    if (c < 128) {
      to.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      return;
    }
    switch (c) {
      case 'ı', 'İ' -> to.append('i');
      case 'ø', 'Ø' -> to.append('o');
      case 'ł', 'Ł' -> to.append('l');
      case 'đ', 'Đ' -> to.append('d');
      case 'ß' -> to.append("ss");
      case 'æ', 'Æ' -> to.append("ae");
      case 'ə', 'Ə' -> to.append('a');
      default -> {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        char base = parts.charAt(0);
        to.append(base < 128 ? Character.toLowerCase(base) : Character.toLowerCase(c));
      }
    }
  }
}
