package id.sorot.world;

/**
 * What a name stands for.
 *
 * @param kind which table says so
 * @param key country code for a state, its nationals, its seat and its cities; key of the body or
 *     person otherwise
 */
public record Named(Kind kind, String key) {
  /** The kinds of names, those that win over the others first. */
  public enum Kind {
    /** A person of the tables. */
    PERSON,
    /** An organisation, body, party, armed group. */
    BODY,
    /** A state by name. */
    STATE,
    /** Its adjective. */
    DEMONYM,
    /** Its people. */
    NATIONALS,
    /** A capital or palace that stands for its government. */
    SEAT,
    /** A city or region that does not. */
    CITY
  }
}
