package it.infolavoro.publiccatalogue;

/**
 * An organisation that takes part in a network.
 *
 * @param code its key within the network
 * @param category key of the code list {@code member_category}
 */
public record PublicOrganisation(String network, String code, String name, String category) {

    /** Under which it is known outside. */
    public String id() {
        return StableId.of("organisation", network, code);
    }
}
