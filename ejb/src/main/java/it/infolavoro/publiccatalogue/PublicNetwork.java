package it.infolavoro.publiccatalogue;

/**
 * A network as citizens know it.
 *
 * @param services how many services it has published
 * @param website where it tells about itself, or null
 * @param colour a name of the palette that style sheets know
 * @param demo whether some of what it has published is plausible but no fact
 */
public record PublicNetwork(
        String code, String name, String publicName, String website, String colour, long services, boolean demo) {}
