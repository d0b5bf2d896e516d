package it.infolavoro.timeline;

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
 * An event of a person's story: the view of all features' tables behind the Comune's door, read into {@link StoryRow}s.
 */
@Entity
@ReadOnly
@Table(name = "person_story")
@Multitenant
@TenantDiscriminatorColumn(name = "municipality_id", contextProperty = Door.MUNICIPALITY_PROPERTY)
public class StoryEvent {

    @Id
    private Long id;

    @Column(name = "row_id")
    private Long rowId;

    @Column(name = "citizen_id")
    private Long citizenId;

    @Enumerated(EnumType.STRING)
    private TimelineKind kind;

    private String act;

    @Column(name = "at")
    private Instant at;

    private String actor;

    private Long version;

    @Column(name = "about_id")
    private Long aboutId;

    @Column(name = "part_of_id")
    private Long partOfId;

    private String code;

    private String state;

    private String edition;

    private String reason;

    private String title;

    private String party;

    private String note;

    @Column(name = "shared_note")
    private String sharedNote;

    private String codes;

    private Integer amount;

    @Column(name = "day")
    private LocalDate day;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "began_by")
    private String beganBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    protected StoryEvent() {}
}
