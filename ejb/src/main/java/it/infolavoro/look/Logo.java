package it.infolavoro.look;

import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A logo, known by its content. */
@Entity
@Table(name = "look_logo")
public class Logo extends SharedEntity {

    @Column(name = "network_id", updatable = false)
    private long networkId;

    @Column(updatable = false)
    private String digest;

    @Column(updatable = false)
    private byte[] content;

    protected Logo() {}

    static Logo of(long networkId, String digest, byte[] content) {
        var logo = new Logo();
        logo.networkId = networkId;
        logo.digest = digest;
        logo.content = content.clone();
        return logo;
    }

    byte[] content() {
        return content.clone();
    }
}
