package it.infolavoro.sharing;

import java.util.List;

/**
 * The codes that a person took away, and who opened what with them; both the latest first.
 *
 * @param inForce how many of them still open a summary today
 */
public record ReceiptCodeList(List<ReceiptCodeRow> codes, List<OpeningRow> openings, long inForce) {

    /** Copies the lists. */
    public ReceiptCodeList {
        codes = List.copyOf(codes);
        openings = List.copyOf(openings);
    }
}
