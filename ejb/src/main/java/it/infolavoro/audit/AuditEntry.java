package it.infolavoro.audit;

import it.infolavoro.identity.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One entry of the trail, written by callers of every kind and therefore outside the tenants' doors. It is never read
 * through this class: see {@link AccessLogEntry}.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "at", nullable = false)
    private Instant at;

    @Column(name = "municipality_id")
    private Long municipalityId;

    @Column(name = "organisation_id")
    private Long organisationId;

    @Column(name = "network_id")
    private Long networkId;

    @Column(nullable = false)
    private String actor;

    @Column(nullable = false)
    private String role;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AuditEvent.Kind kind;

    @Column(nullable = false)
    private String action;

    @Column(name = "subject_type", nullable = false)
    private String subjectType;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "citizen_id")
    private Long citizenId;

    protected AuditEntry() {}

    /** An entry about what a caller, or the system where there is none, did. */
    static AuditEntry of(AuditEvent event, Caller caller, Long boundMunicipality, Instant at) {
        var entry = new AuditEntry();
        entry.at = at;
        entry.municipalityId = event.municipalityId() == null ? boundMunicipality : event.municipalityId();
        entry.actor = caller == null ? "system" : caller.username();
        entry.role = caller == null ? "system" : caller.role();
        if (caller != null && caller.body().networkId() > 0) {
            entry.networkId = caller.networkId();
            entry.organisationId = caller.in(Caller.Kind.ORGANISATION) ? caller.organisationId() : null;
        }
        entry.kind = event.kind();
        entry.action = event.action();
        entry.subjectType = event.subjectType();
        entry.subjectId = event.subjectId();
        entry.citizenId = event.citizenId();
        return entry;
    }
}
