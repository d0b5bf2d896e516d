package it.infolavoro.web.login;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A secret of the session that the logout button carries, so that no other site can log somebody out. */
@Named
@SessionScoped
public class LogoutToken implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int BYTES = 16;

    private final String value;

    LogoutToken() {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        value = HexFormat.of().formatHex(random);
    }

    /** The secret. */
    public String getValue() {
        return value;
    }

    /** Compares in the same time whatever is sent. */
    boolean equalsSent(String sent) {
        return sent != null && MessageDigest.isEqual(bytes(value), bytes(sent));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
