package it.infolavoro.referral;

import it.infolavoro.tenancy.DeskRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Invio: what a desk asks of the network for a person, and exactly what it shares. */
@Entity
@Table(name = "referral")
public class Referral extends DeskRecord {

    @Column(name = "citizen_id", updatable = false)
    private Long citizenId;

    @Column(name = "need_kind", updatable = false)
    private String needKind;

    @Column(updatable = false)
    private String message;

    @Column(name = "legal_basis", updatable = false)
    private String legalBasis;

    @Column(name = "notice_version", updatable = false)
    private String noticeVersion;

    @Column(name = "age_band", updatable = false)
    private String ageBand;

    @Column(updatable = false)
    private String snapshot;

    @Column(name = "first_wins", updatable = false)
    private boolean firstWins;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Priority priority;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SendingWay way;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    protected Referral() {}

    private Referral(UUID requestId, String by, Instant at) {
        super(requestId, by, at);
    }

    /** A referral that is not sent yet. Its snapshot is taken now and never changes. */
    public static Referral draft(
            UUID requestId, ReferralContent content, String ageBand, Snapshot snapshot, String by, Instant at) {
        var referral = new Referral(requestId, by, at);
        referral.citizenId = content.citizenId();
        referral.needKind = content.needKind();
        referral.message = content.message();
        referral.legalBasis = content.legalBasis();
        referral.noticeVersion = content.noticeVersion();
        referral.firstWins = content.firstWins();
        referral.priority = content.priority();
        referral.way = content.way();
        referral.ageBand = ageBand;
        referral.snapshot = snapshot.toJson();
        referral.status = ReferralStatus.DRAFT;
        return referral;
    }

    /** Follows its deliveries (rule R6). */
    public void follow(Collection<DeliveryState> states) {
        status = ReferralStatus.of(states);
    }

    public Long citizenId() {
        return citizenId;
    }

    public String needKind() {
        return needKind;
    }

    public String message() {
        return message;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public String noticeVersion() {
        return noticeVersion;
    }

    public String ageBand() {
        return ageBand;
    }

    public String snapshot() {
        return snapshot;
    }

    public boolean firstWins() {
        return firstWins;
    }

    public Priority priority() {
        return priority;
    }

    public SendingWay way() {
        return way;
    }

    public ReferralStatus status() {
        return status;
    }
}
