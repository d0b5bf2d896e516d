package it.infolavoro.networkprofile;

import java.util.List;

/**
 * What loading a profile did.
 *
 * @param network the network's code
 * @param added rows that are new
 * @param changed rows that were there and differ now, also those that were ended or deactivated
 * @param skipped what the files say otherwise than the coordinator has decided, and which was left alone
 */
public record ProfileChanges(String network, int added, int changed, List<SkippedLine> skipped) {

    /** Copies the list. */
    public ProfileChanges {
        skipped = List.copyOf(skipped);
    }

    /** Whether the database was as the files are. */
    public boolean none() {
        return added == 0 && changed == 0;
    }
}
