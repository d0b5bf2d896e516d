package it.infolavoro.adhesion;

import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.network.NetworkBody;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Domanda di adesione: a body wants to join a network (rule R3). */
@Entity
@Table(name = "adhesion_application")
public class AdhesionApplication extends SharedEntity {

    @Column(name = "network_id", updatable = false)
    private long networkId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(name = "istat_code", updatable = false)
    private String istatCode;

    @Column(name = "municipality_id")
    private Long municipalityId;

    @Column(name = "organisation_id")
    private Long organisationId;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String category;

    @Column(updatable = false)
    private String contact;

    @Column(name = "received_on", updatable = false)
    private LocalDate receivedOn;

    @Column(updatable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private String decidedBy;

    private String reason;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "request_id", updatable = false)
    private String requestId;

    protected AdhesionApplication() {}

    /**
     * Who applies.
     *
     * @param istatCode of a Comune; null for an organisation
     * @param organisationId of an organisation that was in the network before; null for others
     * @param category key of the code list {@code member_category}; null for a Comune
     */
    record Applicant(Kind kind, String istatCode, Long organisationId, String name, String category) {}

    static AdhesionApplication received(long networkId, Applicant applicant, Apply command, String by, Instant at) {
        var application = new AdhesionApplication();
        application.networkId = networkId;
        application.kind = applicant.kind();
        application.istatCode = applicant.istatCode();
        application.organisationId = applicant.organisationId();
        application.name = applicant.name();
        application.category = applicant.category();
        application.contact = command.contact();
        application.receivedOn = command.receivedOn();
        application.reference = command.reference();
        application.state = ApplicationState.RECEIVED;
        application.createdAt = at;
        application.createdBy = by;
        application.requestId = command.requestId().toString();
        return application;
    }

    /** It may sign. */
    void approve(LocalDate on, String by) {
        decide(ApplicationState.APPROVED, on, by, null);
    }

    /** It may not join. */
    void refuse(LocalDate on, String by, String why) {
        decide(ApplicationState.REFUSED, on, by, why);
    }

    /** It has joined as a body of the network; the day of the approval stays. */
    void join(NetworkBody body) {
        require(ApplicationState.JOINED);
        state = ApplicationState.JOINED;
        municipalityId = body.municipalityId();
        organisationId = body.organisationId();
    }

    private void decide(ApplicationState next, LocalDate on, String by, String why) {
        require(next);
        if (on.isBefore(receivedOn)) {
            throw BusinessRuleViolation.at("on", "adhesion.application.beforeReceived");
        }
        state = next;
        decidedOn = on;
        decidedBy = by;
        reason = why;
    }

    private void require(ApplicationState next) {
        if (!next.comesFrom().contains(state)) {
            throw new BusinessRuleViolation("adhesion.application.decided");
        }
    }

    long networkId() {
        return networkId;
    }

    Kind kind() {
        return kind;
    }

    String istatCode() {
        return istatCode;
    }

    Long organisationId() {
        return organisationId;
    }

    String name() {
        return name;
    }

    String category() {
        return category;
    }

    String contact() {
        return contact;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    /** As the coordinator sees it. */
    ApplicationRow row() {
        return new ApplicationRow(
                id(),
                version(),
                kind,
                istatCode,
                municipalityId == null ? organisationId : municipalityId,
                name,
                category,
                contact,
                receivedOn,
                reference,
                state,
                decidedOn,
                reason);
    }
}
