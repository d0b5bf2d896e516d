package it.infolavoro.notification;

import it.infolavoro.platform.Keys;
import it.infolavoro.platform.SealedColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/** Addresses of who works in a network, sealed beside what they are to be told of. */
@ApplicationScoped
public class StaffAddresses {

    @Inject
    Keys keys;

    /** An address as a column keeps it; null for none. */
    public byte[] seal(SealedColumn column, long networkId, String email) {
        return email == null || email.isBlank()
                ? null
                : keys.seal(column, networkId, email.getBytes(StandardCharsets.UTF_8));
    }

    /** The address that was sealed for the same network. */
    public String open(SealedColumn column, long networkId, byte[] sealed) {
        return new String(keys.open(column, networkId, sealed), StandardCharsets.UTF_8);
    }
}
