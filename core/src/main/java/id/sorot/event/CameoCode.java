package id.sorot.event;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One code of CAMEO.
 *
 * @param code two to four digits, such as {@code 057}
 * @param label what it stands for, in English
 * @param goldstein −10 (conflict) to 10 (cooperation); empty where none was published
 * @param type PLOVER type of the manual of 2021; empty for codes that are no event
 * @param mode PLOVER mode; empty where none fits
 */
public record CameoCode(
    String code,
    String label,
    OptionalDouble goldstein,
    Optional<EventType> type,
    Optional<String> mode) {}
