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

    /** Which edition it is, from 1. */
    private int edition = 1;

    /** The edition before; null for the first. */
    @Column(name = "renews_id", updatable = false)
    private Long renewsId;

    /** Who entered it on a page; null where the profile brought it. */
    @Column(name = "entered_by", updatable = false)
    private String enteredBy;

    protected Protocol() {}

    /**
     * What may change of a protocol; either day may be unknown.
     *
     * @param signedOn the day on which it was signed
     * @param endsOn its last day
     */
    public record Terms(String title, LocalDate signedOn, LocalDate endsOn) {}

    /** A protocol of a network. */
    public static Protocol of(long networkId, String code, String title, LocalDate signedOn, LocalDate endsOn) {
        var protocol = new Protocol();
        protocol.networkId = networkId;
        protocol.code = code;
        protocol.describe(title, signedOn, endsOn);
        return protocol;
    }

    /** A protocol that somebody enters on a page. */
    public static Protocol entered(long networkId, String code, Terms terms, String by) {
        var protocol = of(networkId, code, terms.title(), terms.signedOn(), terms.endsOn());
        protocol.enteredBy = by;
        return protocol;
    }

    /** The next edition, which somebody enters on a page. */
    public Protocol renewed(String newCode, Terms terms, String by) {
        var next = entered(networkId, newCode, terms, by);
        next.edition = edition + 1;
        next.renewsId = id();
        return next;
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

    public LocalDate signedOn() {
        return signedOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public int edition() {
        return edition;
    }

    public long networkId() {
        return networkId;
    }

    /** Whether it is no longer the profile's to rewrite. */
    public boolean enteredOnPage() {
        return enteredBy != null;
    }
}
