package it.infolavoro.sharing;

import it.infolavoro.tenancy.DeskRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A code that a citizen took away, by its fingerprint, with the summary that only the code opens. */
@Entity
@Table(name = "receipt_code")
public class ReceiptCode extends DeskRecord {

    @Column(name = "network_id", updatable = false)
    private long networkId;

    @Column(name = "citizen_id")
    private long citizenId;

    @Column(name = "code_mac")
    private String codeMac;

    private byte[] summary;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ReceiptCode() {}

    private ReceiptCode(UUID requestId, String by, Instant at) {
        super(requestId, by, at);
    }

    static ReceiptCode of(UUID requestId, long networkId, long citizenId, String by, Instant at) {
        var code = new ReceiptCode(requestId, by, at);
        code.networkId = networkId;
        code.citizenId = citizenId;
        return code;
    }

    /** Takes a code; one that was there before opens nothing any more. */
    void take(String mac, byte[] sealedSummary, LocalDate until) {
        codeMac = mac;
        summary = sealedSummary.clone();
        validUntil = until;
    }

    /** The citizen does not want it any more. Revoking twice keeps the first time. */
    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    long citizenId() {
        return citizenId;
    }
}
