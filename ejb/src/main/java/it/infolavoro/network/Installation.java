package it.infolavoro.network;

import java.util.List;

/**
 * The installation as a whole.
 *
 * @param demo whether it runs with generated people and known passwords
 */
public record Installation(boolean demo, List<NetworkRow> networks) {

    /**
     * A network with what takes part in it today.
     *
     * @param municipalities Comuni whose adhesion is in force
     * @param organisations organisations whose adhesion is in force
     */
    public record NetworkRow(String code, String name, long municipalities, long organisations) {}

    /** Copies the list. */
    public Installation {
        networks = List.copyOf(networks);
    }
}
