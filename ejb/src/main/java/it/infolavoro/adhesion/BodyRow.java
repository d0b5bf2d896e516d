package it.infolavoro.adhesion;

import it.infolavoro.identity.Caller.Kind;
import java.time.LocalDate;

/**
 * A body of the network as it stands today.
 *
 * @param province of a Comune; null for an organisation
 * @param category key of {@code member_category}; null for a Comune
 * @param coordinator whether this Comune coordinates the network
 * @param since first day of the period that counts: the one in force, else the next one, else the last one; or null
 * @param until its last day, or null
 * @param protocolId the protocol of that period, or null
 * @param protocol its title, or null
 */
public record BodyRow(
        Kind kind,
        long id,
        String name,
        String province,
        String category,
        boolean coordinator,
        Standing standing,
        LocalDate since,
        LocalDate until,
        Long protocolId,
        String protocol) {}
