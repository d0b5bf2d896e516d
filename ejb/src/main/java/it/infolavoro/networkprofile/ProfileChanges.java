package it.infolavoro.networkprofile;

/**
 * What loading a profile did.
 *
 * @param network the network's code
 * @param added rows that are new
 * @param changed rows that were there and differ now, also those that were ended or deactivated
 */
public record ProfileChanges(String network, int added, int changed) {

    /** Whether the database was as the files are. */
    public boolean none() {
        return added == 0 && changed == 0;
    }
}
