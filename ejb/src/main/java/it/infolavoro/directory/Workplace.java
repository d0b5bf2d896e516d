package it.infolavoro.directory;

/**
 * Where somebody works, as the attributes of the account say.
 *
 * @param municipality ISTAT code of a Comune, or null
 * @param organisation code of an organisation, or null
 * @param network code of the network, or null for the installation
 */
public record Workplace(String municipality, String organisation, String network) {

    /** The installation itself, where administrators work. */
    public static final Workplace INSTALLATION = new Workplace(null, null, null);

    /** Whether people there are found by their attributes rather than by a role that few have. */
    boolean isBody() {
        return municipality != null || organisation != null;
    }
}
