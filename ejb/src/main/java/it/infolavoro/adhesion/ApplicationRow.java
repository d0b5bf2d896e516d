package it.infolavoro.adhesion;

import it.infolavoro.identity.Caller.Kind;
import java.time.LocalDate;

/**
 * An application as the coordinator sees it.
 *
 * @param istatCode of a Comune; null for an organisation
 * @param bodyId the body that it is or was before; null for one that is not in the network yet
 * @param category key of {@code member_category}; null for a Comune
 * @param contact the body's e-mail, or null
 * @param reference the number under which the paper was registered, or null
 * @param decidedOn when it was approved or refused; null while it waits
 * @param reason why it was refused, or null
 */
public record ApplicationRow(
        long id,
        long version,
        Kind kind,
        String istatCode,
        Long bodyId,
        String name,
        String category,
        String contact,
        LocalDate receivedOn,
        String reference,
        ApplicationState state,
        LocalDate decidedOn,
        String reason) {}
