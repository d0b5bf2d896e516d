package it.infolavoro.catalogue;

import java.time.LocalDate;

/**
 * How soon a service can take somebody, for its organisation.
 *
 * @param places free places; null where that is not told
 * @param waitingDays usual wait in days; null likewise
 * @param toldOn the day on which both were told
 */
public record CapacityRow(
        long id, long version, String name, String kind, Integer places, Integer waitingDays, LocalDate toldOn) {}
