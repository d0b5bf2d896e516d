package it.infolavoro.network;

import java.time.LocalDate;

/**
 * A protocol of a network. Either day is null where it is not known.
 *
 * @param edition which edition it is, from 1
 * @param renewsId the edition before, or null
 */
public record ProtocolRow(long id, String title, LocalDate signedOn, LocalDate endsOn, int edition, Long renewsId) {

    /** The title, with the edition where it is not the first: "Protocollo d'intesa (2)". */
    public String label() {
        return edition == 1 ? title : title + " (" + edition + ")";
    }
}
