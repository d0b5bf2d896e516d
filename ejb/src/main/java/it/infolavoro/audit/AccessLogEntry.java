package it.infolavoro.audit;

import it.infolavoro.tenancy.Door;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.ReadOnly;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** An entry of the trail as the Comune concerned reads it: the same table behind the Comune's door, read-only. */
@Entity
@ReadOnly
@Table(name = "audit_entry")
@Multitenant
@TenantDiscriminatorColumn(name = "municipality_id", contextProperty = Door.MUNICIPALITY_PROPERTY)
public class AccessLogEntry {

    @Id
    private Long id;

    @Column(name = "at")
    private Instant at;

    @Column(name = "organisation_id")
    private Long organisationId;

    private String actor;

    private String role;

    @Enumerated(EnumType.STRING)
    private AuditEvent.Kind kind;

    private String action;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "citizen_id")
    private Long citizenId;

    protected AccessLogEntry() {}
}
