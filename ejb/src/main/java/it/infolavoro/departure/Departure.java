package it.infolavoro.departure;

import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.network.NetworkBody;
import it.infolavoro.platform.SharedEntity;
import it.infolavoro.referral.ClosingReasons;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Uscita o sospensione: what was decided about the open work of a body that goes, and whether it is settled. */
@Entity
@Table(name = "departure")
public class Departure extends SharedEntity {

    @Column(name = "network_id", updatable = false)
    private long networkId;

    @Column(name = "municipality_id", updatable = false)
    private Long municipalityId;

    @Column(name = "organisation_id", updatable = false)
    private Long organisationId;

    @Column(updatable = false)
    private String manner;

    @Column(name = "on_day", updatable = false)
    private LocalDate onDay;

    @Column(name = "close_open", updatable = false)
    private boolean closeOpen;

    @Column(name = "unanswered_reason", updatable = false)
    private String unansweredReason;

    @Column(name = "working_reason", updatable = false)
    private String workingReason;

    @Column(updatable = false)
    private String note;

    @Enumerated(EnumType.STRING)
    private DepartureState state;

    @Column(name = "decided_at", updatable = false)
    private Instant decidedAt;

    @Column(name = "decided_by", updatable = false)
    private String decidedBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Departure() {}

    static Departure planned(NetworkBody body, Depart command, String by, Instant at) {
        var departure = new Departure();
        departure.networkId = body.networkId();
        departure.municipalityId = body.municipalityId();
        departure.organisationId = body.organisationId();
        departure.manner = command.forGood() ? "LEFT" : "SUSPENDED";
        departure.onDay = command.on();
        departure.closeOpen = command.closeOpen();
        departure.unansweredReason = command.closeOpen() ? command.unansweredReason() : null;
        departure.workingReason = command.closeOpen() ? command.workingReason() : null;
        departure.note = command.note();
        departure.state = DepartureState.PLANNED;
        departure.decidedAt = at;
        departure.decidedBy = by;
        return departure;
    }

    /** All that was open is settled. Tells whether nobody else has said so before; then nothing happens. */
    boolean settled(Instant at) {
        if (state != DepartureState.PLANNED) {
            return false;
        }
        state = DepartureState.SETTLED;
        settledAt = at;
        return true;
    }

    boolean forGood() {
        return "LEFT".equals(manner);
    }

    /** Another decision takes its place, unless it was settled. */
    void replaced() {
        if (state == DepartureState.PLANNED) {
            state = DepartureState.REPLACED;
        }
    }

    boolean due(LocalDate today) {
        return state == DepartureState.PLANNED && !onDay.isAfter(today);
    }

    boolean closesOpen() {
        return closeOpen;
    }

    NetworkBody body() {
        return municipalityId == null
                ? new NetworkBody(Kind.ORGANISATION, organisationId, networkId)
                : new NetworkBody(Kind.MUNICIPALITY, municipalityId, networkId);
    }

    ClosingReasons reasons() {
        return new ClosingReasons(unansweredReason, workingReason, note);
    }

    Instant decidedAt() {
        return decidedAt;
    }

    /** As the coordinator sees it. */
    DepartureRow row(LocalDate today) {
        return new DepartureRow(id(), forGood(), onDay, closeOpen, state, due(today), settledAt);
    }
}
