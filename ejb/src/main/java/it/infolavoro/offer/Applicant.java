package it.infolavoro.offer;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the conditions are held against; null where the record does not tell.
 *
 * @param residence the Comune of residence, as text
 * @param labourCondition key of the code list {@code labour_condition}
 * @param networkPlaces the names of the network's Comuni, in lower case
 */
public record Applicant(LocalDate birthDate, String residence, String labourCondition, Set<String> networkPlaces) {

    /** Copies the set. */
    public Applicant {
        networkPlaces = Set.copyOf(networkPlaces);
    }
}
