package it.infolavoro.network;

import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

    protected Adhesion() {}

    /** The adhesion of a Comune. */
    public static Adhesion ofMunicipality(
            Protocol protocol, Municipality municipality, long networkId, LocalDate from) {
        var adhesion = new Adhesion();
        adhesion.networkId = networkId;
        adhesion.protocolId = protocol.id();
        adhesion.municipalityId = municipality.id();
        adhesion.validFrom = from;
        return adhesion;
    }

    /** The adhesion of an organisation. */
    public static Adhesion ofOrganisation(
            Protocol protocol, MemberOrganisation organisation, long networkId, LocalDate from) {
        var adhesion = new Adhesion();
        adhesion.networkId = networkId;
        adhesion.protocolId = protocol.id();
        adhesion.organisationId = organisation.id();
        adhesion.validFrom = from;
        return adhesion;
    }

    /** What tells an adhesion from others of its network: the body and the first day. */
    public String key() {
        return (municipalityId == null ? "organisation " + organisationId : "municipality " + municipalityId) + " "
                + validFrom;
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

    LocalDate validUntil() {
        return validUntil;
    }
}
