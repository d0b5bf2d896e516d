package it.infolavoro.casefile;

import it.infolavoro.tenancy.Door;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.ReadOnly;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * What stands on a person's page beside the story: the view of needs and of the open plan behind the Comune's door,
 * read into {@link StandingRow}s.
 */
@Entity
@ReadOnly
@Table(name = "person_standing")
@Multitenant
@TenantDiscriminatorColumn(name = "municipality_id", contextProperty = Door.MUNICIPALITY_PROPERTY)
public class StandingEntry {

    @Id
    private Long id;

    @Column(name = "row_id")
    private Long rowId;

    @Column(name = "citizen_id")
    private Long citizenId;

    @Enumerated(EnumType.STRING)
    private StandingRow.Part part;

    private Long version;

    private String code;

    private String state;

    private String text;

    @Column(name = "about_id")
    private Long aboutId;

    @Column(name = "part_of_id")
    private Long partOfId;

    @Column(name = "day")
    private LocalDate day;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    private String reason;

    protected StandingEntry() {}
}
