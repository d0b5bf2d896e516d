package it.infolavoro.report;

import it.infolavoro.audit.AuditEvent.Kind;
import java.time.Instant;

/**
 * One entry of the trail as an administrator sees it: of no person and no record.
 *
 * @param actor the login name, or {@code system}
 * @param network the code of the network, or null
 * @param municipality the Comune whose data it was about, or null
 * @param organisation the organisation that the actor works in, or null
 */
public record ActivityRow(
        long id,
        Instant at,
        String actor,
        String role,
        Kind kind,
        String action,
        String network,
        String municipality,
        String organisation) {}
