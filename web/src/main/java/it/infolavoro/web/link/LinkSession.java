package it.infolavoro.web.link;

import it.infolavoro.link.LinkKey;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** The secrets that this browser has shown, so that they stand in no address after the first one. */
@SessionScoped
public class LinkSession implements Serializable {

    private static final long serialVersionUID = 1L;

    private String token;
    private String grant;
    private String confirmation;

    /** Takes the secret of a link; what opened another one is forgotten. */
    void show(String newToken) {
        if (!newToken.equals(token)) {
            token = newToken;
            grant = null;
        }
    }

    void confirm(String secret) {
        confirmation = secret;
    }

    void open(String newGrant) {
        grant = newGrant;
    }

    LinkKey key() {
        return new LinkKey(token, grant);
    }

    String confirmation() {
        return confirmation;
    }
}
