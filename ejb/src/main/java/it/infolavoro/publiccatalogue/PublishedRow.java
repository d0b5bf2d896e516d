package it.infolavoro.publiccatalogue;

import java.util.List;

/**
 * A published service in a list.
 *
 * @param code its key within the organisation
 * @param audience key of the code list {@code audience}, or null
 * @param municipalities the Comuni where it is given
 * @param languages keys of the code list {@code language}
 * @param toConfirm whether nobody has said for too long that what it says is still true
 * @param demo true for one that is plausible but not a fact about the organisation
 */
public record PublishedRow(
        PublicOrganisation organisation,
        String code,
        String name,
        String description,
        String audience,
        List<String> municipalities,
        List<String> languages,
        boolean toConfirm,
        boolean demo) {

    /** Copies the lists. */
    public PublishedRow {
        municipalities = List.copyOf(municipalities);
        languages = List.copyOf(languages);
    }
}
