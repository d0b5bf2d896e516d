package it.infolavoro.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A mail between bodies of a network, which tells that there is something to read and not what (rule R6). It belongs to
 * no tenant, so that the transaction of either side can write it.
 */
@Entity
@Table(name = "network_mail")
public class NetworkMail extends QueuedMail {

    @Column(updatable = false)
    private String kind;

    @Column(name = "last_error")
    private String lastError;

    protected NetworkMail() {}

    private NetworkMail(String key, String kind, byte[] sealed, Instant now, Instant notBefore) {
        super(key, sealed, now, notBefore);
        this.kind = kind;
    }

    static NetworkMail of(String key, String kind, byte[] sealed, Instant now, Instant notBefore) {
        return new NetworkMail(key, kind, sealed, now, notBefore);
    }

    /** Remembers the class of an error, which holds no address. */
    @Override
    void tried(String error, Instant now) {
        if (error != null) {
            lastError = error;
        }
        super.tried(error, now);
    }

    /** It stays as it is: an administrator can have it tried again. */
    @Override
    void givenUp() {
        // Nothing of a person is in it.
    }
}
