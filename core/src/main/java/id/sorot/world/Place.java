package id.sorot.world;

/**
 * A place.
 *
 * @param name the name it is shown by
 * @param country ISO 3166 alpha-3; {@code ?} for what lies in none or several
 * @param latitude degrees north; NaN if unknown
 * @param longitude degrees east; NaN if unknown
 * @param population people; 0 if unknown
 */
public record Place(
    String name, String country, double latitude, double longitude, long population) {}
