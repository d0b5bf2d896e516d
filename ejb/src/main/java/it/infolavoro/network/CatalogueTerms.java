package it.infolavoro.network;

/**
 * How a network's organisations keep their entries of the catalogue.
 *
 * @param approval whether the coordinator approves what is published
 * @param confirmDays for how many days an entry counts as confirmed
 */
public record CatalogueTerms(boolean approval, int confirmDays) {

    /** What holds where a network's profile says nothing. */
    public static final CatalogueTerms USUAL = new CatalogueTerms(true, 180);
}
