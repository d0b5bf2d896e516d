package it.infolavoro.duplicate;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One row that a merge moved; or, with a note, what a feature keeps for the undo. */
@Entity
@Table(name = "citizen_merge_row")
public class MergedRow extends MunicipalityOwned {

    @Column(name = "merge_id", updatable = false)
    private Long mergeId;

    @Column(updatable = false)
    private String kind;

    @Column(name = "row_id", updatable = false)
    private Long rowId;

    @Column(updatable = false)
    private String note;

    protected MergedRow() {}

    static MergedRow of(long mergeId, String kind, long rowId, String note) {
        var row = new MergedRow();
        row.mergeId = mergeId;
        row.kind = kind;
        row.rowId = rowId;
        row.note = note;
        return row;
    }
}
