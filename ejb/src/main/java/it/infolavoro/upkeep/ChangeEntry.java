package it.infolavoro.upkeep;

import jakarta.validation.constraints.NotNull;

/**
 * Does something with an entry of the own organisation.
 *
 * @param version the entry's, as it was read
 */
public record ChangeEntry(
        long serviceId, long version, @NotNull Move move) {

    /** What an organisation can do. */
    public enum Move {
        /** Has the draft published, by the coordinator where the network asks for it. */
        SUBMIT,
        /** Goes on writing what waits for the coordinator. */
        TAKE_BACK,
        /** Drops the open version. */
        DROP,
        /** Says that all that is offered is true today. */
        CONFIRM,
        /** No longer offers it. */
        SUSPEND,
        /** Offers it again. */
        RESUME
    }
}
