package it.infolavoro.network;

import it.infolavoro.identity.Caller.Kind;

/**
 * A body by the codes that logins name it by.
 *
 * @param id the body's id; 0 for the installation
 * @param code ISTAT code of a Comune, code of an organisation; null for a network and the installation
 * @param network code of the network; null for the installation
 * @param name the body's name as shown
 */
public record BodyCode(Kind kind, long id, long networkId, String code, String network, String name) {

    /** The installation itself. */
    public static final BodyCode INSTALLATION = new BodyCode(Kind.INSTALLATION, 0, 0, null, null, "InfoLavoro");
}
