package it.infolavoro.network;

import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Adesione: a body takes part in a network from a day, by a protocol, until it leaves. */
@Entity
@Table(name = "adhesion")
public class Adhesion extends SharedEntity {

    @Column(name = "network_id", updatable = false)
    private Long networkId;

    @Column(name = "protocol_id")
    private Long protocolId;

    @Column(name = "municipality_id", updatable = false)
    private Long municipalityId;

    @Column(name = "organisation_id", updatable = false)
    private Long organisationId;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    /** How it ended, or will; null where it goes on, or where the profile ended it. */
    @Enumerated(EnumType.STRING)
    @Column(name = "ended_as")
    private AdhesionEnd endedAs;

    protected Adhesion() {}

    /** A body's membership from a day on. */
    public static Adhesion of(NetworkBody body, Protocol protocol, LocalDate from) {
        var adhesion = new Adhesion();
        adhesion.networkId = body.networkId();
        adhesion.protocolId = protocol.id();
        adhesion.municipalityId = body.municipalityId();
        adhesion.organisationId = body.organisationId();
        adhesion.validFrom = from;
        return adhesion;
    }

    /** The same body's membership under the same protocol, from a later day on. */
    public Adhesion again(LocalDate from) {
        var next = new Adhesion();
        next.networkId = networkId;
        next.protocolId = protocolId;
        next.municipalityId = municipalityId;
        next.organisationId = organisationId;
        next.validFrom = from;
        return next;
    }

    /** What tells an adhesion from others of its network: the body and the first day. */
    public String key() {
        return owner() + " " + validFrom;
    }

    /** Whose adhesion it is, as a key. */
    public String owner() {
        return municipalityId == null ? "organisation " + organisationId : "municipality " + municipalityId;
    }

    /** The same of a body. */
    public static String owner(NetworkBody body) {
        return body.municipality() ? "municipality " + body.id() : "organisation " + body.id();
    }

    /** Continues under a protocol. */
    public Adhesion under(Protocol protocol) {
        protocolId = protocol.id();
        return this;
    }

    /** Ends on a day at the latest; one that begins later ends on its first day. */
    public void endBy(LocalDate lastDay) {
        if (validUntil == null || validUntil.isAfter(lastDay)) {
            validUntil = lastDay.isBefore(validFrom) ? validFrom : lastDay;
        }
    }

    /** Sets the last day, or none. */
    public Adhesion until(LocalDate lastDay) {
        validUntil = lastDay;
        return this;
    }

    /** Ends on a day in some way; with null for both it goes on. */
    public void end(LocalDate lastDay, AdhesionEnd how) {
        validUntil = lastDay;
        endedAs = how;
    }

    /** Whether the body takes part on a day by this adhesion. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day, or null until further notice. */
    public LocalDate validUntil() {
        return validUntil;
    }

    public AdhesionEnd endedAs() {
        return endedAs;
    }

    public Long protocolId() {
        return protocolId;
    }
}
