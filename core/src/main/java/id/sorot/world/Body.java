package id.sorot.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An organisation, body, party or armed group, whose code may change with time.
 *
 * @param name the name it is shown by
 * @param codes actor codes with the days they hold
 */
record Body(String name, List<Dated> codes) {
  Body {
    codes = List.copyOf(codes);
  }

  Body and(Dated code) {
    List<Dated> all = new ArrayList<>(codes);
    all.add(code);
    return new Body(name, all);
  }

  Actor at(Optional<LocalDate> day) {
    Dated best = codes.get(codes.size() - 1);
    if (day.isPresent()) {
      for (Dated code : codes) {
        if (code.holds(day.get())) {
          best = code;
          break;
        }
      }
    }
    String id =
        Character.isUpperCase(best.code.charAt(0)) && isInternational(best.code)
            ? best.code
            : "body:" + Slug.of(name);
    return new Actor(id, best.code, best.kind, name);
  }

  private static boolean isInternational(String code) {
    return code.startsWith("IGO:")
        || code.startsWith("NGO:")
        || code.startsWith("IMG:")
        || code.startsWith("MNC:");
  }

  record Dated(String code, String kind, Optional<LocalDate> from, Optional<LocalDate> to) {
    boolean holds(LocalDate day) {
      return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }
  }
}
