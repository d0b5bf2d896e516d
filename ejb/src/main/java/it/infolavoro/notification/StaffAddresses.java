package it.infolavoro.notification;

import it.infolavoro.platform.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/** Addresses of who works in a network, sealed beside what they are to be told of. */
@ApplicationScoped
public class StaffAddresses {

    private static final String PURPOSE = "staff.address";

    @Inject
    Keys keys;

    /** An address as it is kept; null for none. */
    public byte[] seal(long networkId, String email) {
        return email == null || email.isBlank()
                ? null
                : keys.seal(PURPOSE, networkId, email.getBytes(StandardCharsets.UTF_8));
    }

    /** The address that was sealed for the same network. */
    public String open(long networkId, byte[] sealed) {
        return new String(keys.open(PURPOSE, networkId, sealed), StandardCharsets.UTF_8);
    }
}
