package it.infolavoro.duplicate;

import it.infolavoro.tenancy.DeskRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Unione: one record became part of another, with all that an undo needs. */
@Entity
@Table(name = "citizen_merge")
public class CitizenMerge extends DeskRecord {

    @Column(name = "kept_id", updatable = false)
    private Long keptId;

    @Column(name = "other_id", updatable = false)
    private Long otherId;

    @Column(updatable = false)
    private String reason;

    /** Sealed: the kept person before, the other one before, the kept one after. */
    @Column(updatable = false)
    private byte[] persons;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private String undoneBy;

    protected CitizenMerge() {}

    private CitizenMerge(MergeCitizens command, String by, Instant at) {
        super(command.requestId(), by, at);
    }

    /** A merge that has just been done; the persons' data are sealed. */
    public static CitizenMerge of(MergeCitizens command, byte[] persons, String by, Instant at) {
        var merge = new CitizenMerge(command, by, at);
        merge.keptId = command.keepId();
        merge.otherId = command.otherId();
        merge.reason = command.reason();
        merge.persons = persons.clone();
        return merge;
    }

    /** It was a mistake. */
    public void undo(String by, Instant at) {
        undoneBy = by;
        undoneAt = at;
    }

    public boolean undone() {
        return undoneAt != null;
    }

    public Long keptId() {
        return keptId;
    }

    public Long otherId() {
        return otherId;
    }

    byte[] persons() {
        return persons.clone();
    }

    MergeRow row() {
        return new MergeRow(id(), keptId, otherId, reason, createdAt(), createdBy(), undoneAt, undoneBy);
    }
}
