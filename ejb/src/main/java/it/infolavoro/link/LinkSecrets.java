package it.infolavoro.link;

import it.infolavoro.platform.Keys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Makes the secrets of links, and the keyed fingerprints by which it is known again (rule R2). */
@ApplicationScoped
class LinkSecrets {

    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Inject
    Keys keys;

    /** What a secret is for: the fingerprint of one is not that of another. */
    enum Purpose {
        LINK,
        CONFIRMATION,
        CODE,
        GRANT,
        MAILBOX
    }

    /** 256 random bits, as they can stand in an address. */
    String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The fingerprint of a secret.
     *
     * @param owner the link's id for a code or a grant, so that one of another link is none; else 0
     */
    String mark(Purpose purpose, long owner, String secret) {
        return keys.fingerprint("link-" + purpose.name().toLowerCase(Locale.ROOT), owner, secret);
    }
}
