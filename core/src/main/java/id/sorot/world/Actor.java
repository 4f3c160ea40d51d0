package id.sorot.world;

/**
 * Someone who can act: a state, government, office holder, organisation, bloc, armed group,
 * company, person.
 *
 * @param id stable and readable: {@code RUS}, {@code IGO:NATO}, {@code person:vladimir-putin}
 * @param code actor code at the day asked for: ISO 3166 alpha-3 country, then the CAMEO role
 *     ({@code RUS:GOV}), {@code IGO:NATO}, {@code IMG:IS} …
 * @param kind {@code state}, {@code person}, {@code organisation}, {@code bloc}, {@code group},
 *     {@code office}
 * @param name the name it is shown by
 */
public record Actor(String id, String code, String kind, String name) {
  /**
   * Returns the part of the code before the colon: a country, {@code IGO}, {@code NGO}, {@code
   * IMG}, {@code MNC} or {@code ?}.
   */
  public String country() {
    int colon = code.indexOf(':');
    return colon < 0 ? code : code.substring(0, colon);
  }

  /** Returns the part of the code after the colon; empty if there is none. */
  public String role() {
    int colon = code.indexOf(':');
    return colon < 0 ? "" : code.substring(colon + 1);
  }
}
