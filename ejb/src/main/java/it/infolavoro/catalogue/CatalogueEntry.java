package it.infolavoro.catalogue;

import it.infolavoro.servicecontent.ServiceContent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An entry as everybody may read it: nothing in it is about a person.
 *
 * @param code known by it within its organisation; it never changes
 * @param confirmedOn the day on which somebody who knows last said that all of it is true, or null
 * @param publishedAt when what it says last changed
 * @param demo true for one that is plausible but not a fact about the organisation
 */
public record CatalogueEntry(
        long id,
        String code,
        Offerer organisation,
        ServiceContent content,
        Capacity capacity,
        LocalDate confirmedOn,
        Instant publishedAt,
        boolean demo) {

    /** The organisation that offers it; the category is a key of the code list {@code member_category}. */
    public record Offerer(long id, String code, String name, String category) {}

    /**
     * How soon it can take somebody, as the organisation told it.
     *
     * @param places free places; null where that is not told
     * @param waitingDays usual wait in days; null likewise
     * @param toldOn the day on which both were told
     */
    public record Capacity(Integer places, Integer waitingDays, LocalDate toldOn) {}
}
