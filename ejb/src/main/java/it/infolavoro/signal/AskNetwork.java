package it.infolavoro.signal;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Asks whether another desk of the network follows the person of an open visit.
 *
 * @param openIntakeId what {@link SignalService#begin} gave
 * @param needs keys of the code list {@code need}
 */
public record AskNetwork(
        long openIntakeId, @NotEmpty @Size(max = 13) List<String> needs) {

    /** Keeps each key once. */
    public AskNetwork {
        needs = needs == null ? List.of() : needs.stream().distinct().toList();
    }
}
