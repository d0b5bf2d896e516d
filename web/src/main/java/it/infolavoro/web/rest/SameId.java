package it.infolavoro.web.rest;

import it.infolavoro.platform.InvalidInput;
import java.util.List;
import java.util.Map;

/** Commands name what they change, and so does the address: the two must agree. */
public final class SameId {

    private SameId() {}

    /** Refuses a command whose id, in the given field, is not that of the address. */
    public static void require(long inAddress, long inBody, String field) {
        if (inAddress != inBody) {
            throw new InvalidInput(List.of(new InvalidInput.Problem(field, "SameAsAddress", Map.of())));
        }
    }
}
