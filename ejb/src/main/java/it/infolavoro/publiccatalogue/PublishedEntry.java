package it.infolavoro.publiccatalogue;

import it.infolavoro.servicecontent.ServiceContent;
import it.infolavoro.servicecontent.ServicePlace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A published service: all that anybody may know of it. What is null or empty is not limited, or not known.
 *
 * @param code its key within the organisation
 * @param content what it says, with its places
 * @param provinces of the Comuni of its places, where they are known
 * @param capacity how soon it can take somebody
 * @param freshness since when it has said this, and who says that it is still true
 * @param demo true for one that is plausible but not a fact about the organisation
 */
public record PublishedEntry(
        PublicOrganisation organisation,
        String code,
        ServiceContent content,
        Map<String, String> provinces,
        Capacity capacity,
        Freshness freshness,
        boolean demo) {

    /**
     * How soon it can take somebody, as the organisation told it.
     *
     * @param places places that are free
     * @param waitingDays usual wait in days
     * @param toldOn the day on which both were told
     */
    public record Capacity(Integer places, Integer waitingDays, LocalDate toldOn) {}

    /**
     * How sure it is that what it says is true.
     *
     * @param confirmedOn the day on which somebody who knows last said so
     * @param toConfirm whether that is longer ago than the network allows
     * @param publishedAt when what it says last changed
     */
    public record Freshness(LocalDate confirmedOn, boolean toConfirm, Instant publishedAt) {}

    /** Copies the map. */
    public PublishedEntry {
        provinces = Map.copyOf(provinces);
    }

    /** Under which it is known outside. */
    public String id() {
        return StableId.of("service", organisation.network(), organisation.code(), code);
    }

    /** Under which one of its places is known outside: numbers are never given twice. */
    public String placeId(ServicePlace place) {
        return StableId.of("location", id(), String.valueOf(place.number()));
    }

    /** The province of a place; null where it is not known. */
    public String province(ServicePlace place) {
        return provinces.get(place.municipality());
    }

    public String network() {
        return organisation.network();
    }
}
