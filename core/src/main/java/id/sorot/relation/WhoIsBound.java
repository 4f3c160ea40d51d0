package id.sorot.relation;

import java.util.List;

/**
 * Who is bound to whom if one state attacks another on a day. Bound is not will.
 *
 * @param inForce obligations of pacts in force on the day, help first
 * @param signed obligations of pacts signed by that day of which no entry into force is known for
 *     it
 * @param bothSides codes of states that pacts in force bind to the attacker as well, were it
 *     attacked
 */
public record WhoIsBound(
    List<Obligation> inForce, List<Obligation> signed, List<String> bothSides) {
  public WhoIsBound {
    inForce = List.copyOf(inForce);
    signed = List.copyOf(signed);
    bothSides = List.copyOf(bothSides);
  }
}
