package id.sorot.annotation;

import id.sorot.world.Actor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fills in the country of a role ({@code polisi}, {@code the government}) from what else the
 * sentence names: a place where it acts, a person, party or institution of one country. A whole
 * article may help where its sentence does not.
 */
final class CountryFiller {
  private static final Set<String> NOT_OF_A_STATE =
      Set.of("UAF", "REF", "BUS", "CVL", "NGO", "SOC", "JRN", "REL", "MED", "HRI", "ENV");

  private final Optional<LocalDate> day;

  CountryFiller(Optional<LocalDate> day) {
    this.day = day;
  }

  void fill(List<Reading> readings, boolean wholeArticle) {
    String home = wholeArticle ? home(readings) : "?";
    for (Reading reading : readings) {
      String near = near(reading);
      for (Draft draft : reading.drafts()) {
        if (draft.hasCountry() || draft.person != null || draft.actor != null) {
          continue;
        }
        if (!near.equals("?")) {
          draft.country = near;
        } else if (!NOT_OF_A_STATE.contains(draft.role) && reading.countries().isEmpty()) {
          draft.country = home;
        }
      }
    }
  }

  private String near(Reading reading) {
    Set<String> acting = new LinkedHashSet<>();
    for (MentionFinder.PlaceAt place : reading.places()) {
      if (!place.direction()) {
        add(place.place().country(), acting);
      }
    }
    if (acting.size() == 1) {
      return acting.iterator().next();
    }
    Set<String> fixed = new LinkedHashSet<>();
    for (Draft draft : reading.drafts()) {
      Actor actor = draft.toActor(reading.tokens(), day);
      boolean fixes =
          draft.person != null
              || draft.actor != null && !draft.actor.kind().equals("state")
              || draft.hasCountry() && !draft.role.isEmpty() && draft.actor == null;
      if (fixes) {
        add(actor.country(), fixed);
      }
    }
    if (acting.isEmpty() && fixed.size() == 1 && reading.countries().size() <= 1) {
      return fixed.iterator().next();
    }
    return "?";
  }

  private static void add(String country, Set<String> to) {
    if (country.length() == 3 && !isBloc(country)) {
      to.add(country);
    }
  }

  private static boolean isBloc(String country) {
    return country.equals("IGO")
        || country.equals("NGO")
        || country.equals("IMG")
        || country.equals("MNC");
  }

  /** The country most places, persons and bodies of the article are of; half of them at least. */
  private String home(List<Reading> readings) {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (Reading reading : readings) {
      Set<String> here = new LinkedHashSet<>();
      for (MentionFinder.PlaceAt place : reading.places()) {
        add(place.place().country(), here);
      }
      for (Draft draft : reading.drafts()) {
        add(draft.toActor(reading.tokens(), day).country(), here);
      }
      for (String country : here) {
        counts.merge(country, 1, Integer::sum);
        all++;
      }
    }
    String best = "?";
    int most = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      boolean first = entry.getValue() == most && entry.getKey().compareTo(best) < 0;
      if (entry.getValue() > most || first) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return most * 2 > all ? best : "?";
  }
}
