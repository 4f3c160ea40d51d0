package id.sorot.read;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Abbreviations of zones as pages write them, and numeric offsets. */
final class ZoneNames {
  private static final Map<String, String> HOURS =
      Map.ofEntries(
          Map.entry("z", "+0"),
          Map.entry("utc", "+0"),
          Map.entry("gmt", "+0"),
          Map.entry("wib", "+7"),
          Map.entry("wita", "+8"),
          Map.entry("wit", "+9"),
          Map.entry("sgt", "+8"),
          Map.entry("myt", "+8"),
          Map.entry("jst", "+9"),
          Map.entry("kst", "+9"),
          Map.entry("cet", "+1"),
          Map.entry("mez", "+1"),
          Map.entry("cest", "+2"),
          Map.entry("mesz", "+2"),
          Map.entry("eet", "+2"),
          Map.entry("msk", "+3"),
          Map.entry("bst", "+1"),
          Map.entry("est", "-5"),
          Map.entry("edt", "-4"),
          Map.entry("cst", "-6"),
          Map.entry("cdt", "-5"),
          Map.entry("mst", "-7"),
          Map.entry("mdt", "-6"),
          Map.entry("pst", "-8"),
          Map.entry("pdt", "-7"),
          Map.entry("aest", "+10"),
          Map.entry("aedt", "+11"));

  private ZoneNames() {}

  /** Returns the offset that a name or number stands for; empty if it is not known. */
  static Optional<ZoneOffset> offset(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    String value = HOURS.getOrDefault(key, key);
    if (value.isEmpty() || (value.charAt(0) != '+' && value.charAt(0) != '-')) {
      return Optional.empty();
    }
    String digits = value.substring(1).replace(":", "");
    try {
      int hours = Integer.parseInt(digits.substring(0, Math.min(2, digits.length())));
      int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(2)) : 0;
      int sign = value.charAt(0) == '-' ? -1 : 1;
      return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
