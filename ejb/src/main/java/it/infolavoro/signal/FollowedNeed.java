package it.infolavoro.signal;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That the Comune follows somebody for an open need: a fingerprint, the kind of need and a day. */
@Entity
@Table(name = "followed_need")
public class FollowedNeed extends MunicipalityOwned {

    @Column(name = "network_id", updatable = false)
    private long networkId;

    @Column(name = "need_id", updatable = false)
    private long needId;

    @Column(name = "need_kind", updatable = false)
    private String needKind;

    @Column(name = "code_mac")
    private String codeMac;

    @Column(name = "last_on")
    private LocalDate lastOn;

    protected FollowedNeed() {}

    static FollowedNeed of(long networkId, long needId, String needKind, String codeMac, LocalDate lastOn) {
        var followed = new FollowedNeed();
        followed.networkId = networkId;
        followed.needId = needId;
        followed.needKind = needKind;
        followed.see(codeMac, lastOn);
        return followed;
    }

    /** Takes over the person's fingerprint and the day of the last visit as they are now. */
    void see(String mac, LocalDate day) {
        codeMac = mac;
        lastOn = day;
    }

    long needId() {
        return needId;
    }
}
