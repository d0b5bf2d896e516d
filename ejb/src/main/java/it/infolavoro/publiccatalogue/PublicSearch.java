package it.infolavoro.publiccatalogue;

import it.infolavoro.platform.Text;

/**
 * What is looked for among the published services; null means whatever.
 *
 * @param network code of the network
 * @param organisation code of the organisation, in that network
 * @param kind key of the code list {@code service}, which a need has too
 * @param place the name of a Comune
 * @param audience key of the code list {@code audience}
 * @param language key of the code list {@code language}
 * @param text words that stand in its name, its description or the organisation's name
 */
public record PublicSearch(
        String network, String organisation, String kind, String place, String audience, String language, String text) {

    /** Nothing typed is nothing looked for. */
    public PublicSearch {
        network = Text.tidy(network);
        organisation = Text.tidy(organisation);
        kind = Text.tidy(kind);
        place = Text.tidy(place);
        audience = Text.tidy(audience);
        language = Text.tidy(language);
        text = Text.tidy(text);
    }

    /** Everything of a network, or of all for null. */
    public static PublicSearch of(String network) {
        return new PublicSearch(network, null, null, null, null, null, null);
    }

    /** Everything of an organisation. */
    public static PublicSearch of(String network, String organisation) {
        return new PublicSearch(network, organisation, null, null, null, null, null);
    }

    /** Whether more is asked than the network. */
    public boolean narrowed() {
        return !equals(of(network));
    }
}
