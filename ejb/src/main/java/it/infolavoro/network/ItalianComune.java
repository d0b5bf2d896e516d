package it.infolavoro.network;

import java.io.Serializable;

/**
 * A Comune of Italy, whether or not it is in a network. Serializable, since a form that is refused keeps it in the
 * page's state.
 *
 * @param province car plate of the province
 */
public record ItalianComune(String istatCode, String belfiore, String name, String province, String region)
        implements Serializable {

    /** How people tell it from others of the name: "Bolano (SP)". */
    public String label() {
        return name + " (" + province + ")";
    }
}
