package it.infolavoro.network;

import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Protocollo d'intesa: the act that bodies sign to join. */
@Entity
@Table(name = "protocol")
public class Protocol extends SharedEntity {

    @Column(name = "network_id", updatable = false)
    private Long networkId;

    @Column(updatable = false)
    private String code;

    private String title;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    protected Protocol() {}

    /** A protocol of a network. */
    public static Protocol of(long networkId, String code, String title, LocalDate signedOn, LocalDate endsOn) {
        var protocol = new Protocol();
        protocol.networkId = networkId;
        protocol.code = code;
        protocol.describe(title, signedOn, endsOn);
        return protocol;
    }

    /** Replaces title and dates, for example after an extension. */
    public void describe(String newTitle, LocalDate newSignedOn, LocalDate newEndsOn) {
        title = newTitle;
        signedOn = newSignedOn;
        endsOn = newEndsOn;
    }

    public String code() {
        return code;
    }
}
