package it.infolavoro.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * Whom a service is for, where and how soon. What is null or empty is not limited, or not known.
 *
 * @param minAge lowest age in years
 * @param maxAge highest age in years
 * @param labourConditions keys of the code list {@code labour_condition}, with commas between
 * @param networkResidents true where the person must live in a Comune of the network
 * @param documents what the person must bring, as text
 * @param audience key of the code list {@code audience}
 * @param place the Comuni in which it is given, with commas between
 * @param languages keys of the code list {@code language}, with commas between
 * @param places places that are free, as the organisation told them
 * @param waitingDays usual wait in days, as the organisation told it
 * @param toldOn the day on which places and wait were told
 */
public record ServiceTerms(
        Integer minAge,
        Integer maxAge,
        String labourConditions,
        boolean networkResidents,
        String documents,
        String audience,
        String place,
        String languages,
        Integer places,
        Integer waitingDays,
        LocalDate toldOn) {

    /** A service about which nothing more is known. */
    public static final ServiceTerms NONE =
            new ServiceTerms(null, null, null, false, null, null, null, null, null, null, null);

    /** The labour conditions one by one; none where every one will do. */
    public List<String> conditions() {
        return Keys.split(labourConditions);
    }

    /** The languages one by one. */
    public List<String> spoken() {
        return Keys.split(languages);
    }

    /** The Comuni in which it is given, one by one. */
    public List<String> municipalities() {
        return Keys.split(place);
    }

    /** Whether a person can be taken now, as far as is known. */
    public boolean hasPlaces() {
        return places == null || places > 0;
    }
}
