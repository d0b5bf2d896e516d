package it.infolavoro.notice;

import it.infolavoro.network.MunicipalityName;
import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The notice that a network gives its Comuni until they publish their own (rule R3). */
@Entity
@Table(name = "network_notice")
public class NetworkNotice extends SharedEntity {

    @Column(name = "network_id", updatable = false)
    private Long networkId;

    @Column(updatable = false)
    private String label;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(updatable = false)
    private String body;

    protected NetworkNotice() {}

    /**
     * A version.
     *
     * @param body the text, in which <code>{comune}</code> and <code>{rete}</code> stand for the names of the Comune
     *     and of the network
     */
    public static NetworkNotice of(long networkId, String label, LocalDate validFrom, String body) {
        var notice = new NetworkNotice();
        notice.networkId = networkId;
        notice.label = label;
        notice.validFrom = validFrom;
        notice.body = body;
        return notice;
    }

    /** Whether it says the same; a version that was given out never changes. */
    public boolean says(LocalDate from, String text) {
        return validFrom.equals(from) && body.equals(text);
    }

    public String label() {
        return label;
    }

    ShownNotice shown(String municipality, String network) {
        var named = body.replace("di {comune}", MunicipalityName.of(municipality))
                .replace("{comune}", municipality)
                .replace("{rete}", network);
        return new ShownNotice(label, validFrom, named, false);
    }
}
