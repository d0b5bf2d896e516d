package it.infolavoro.publiccatalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * A published service: all that anybody may know of it. What is null or empty is not limited, or not known.
 *
 * @param code its key within the organisation
 * @param kind key of the code list {@code service}
 * @param labourConditions keys of the code list {@code labour_condition}
 * @param networkResidents true where the person must live in a Comune of the network
 * @param documents what to bring
 * @param audience key of the code list {@code audience}
 * @param place the Comune where it is given
 * @param languages keys of the code list {@code language}
 * @param places places that are free
 * @param waitingDays usual wait in days
 * @param toldOn the day on which places and wait were told
 */
public record PublishedEntry(
        PublicOrganisation organisation,
        String code,
        String name,
        String kind,
        String description,
        Integer minAge,
        Integer maxAge,
        List<String> labourConditions,
        boolean networkResidents,
        String documents,
        String audience,
        String place,
        List<String> languages,
        Integer places,
        Integer waitingDays,
        LocalDate toldOn) {

    /** Copies the lists. */
    public PublishedEntry {
        labourConditions = List.copyOf(labourConditions);
        languages = List.copyOf(languages);
    }

    /** Under which it is known outside. */
    public String id() {
        return StableId.of("service", organisation.network(), organisation.code(), code);
    }

    public String network() {
        return organisation.network();
    }
}
