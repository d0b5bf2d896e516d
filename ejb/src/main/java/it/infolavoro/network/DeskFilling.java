package it.infolavoro.network;

import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Something that was derived for a whole Comune, and by which secret and rules. */
@Entity
@Table(name = "desk_filling")
public class DeskFilling extends SharedEntity {

    @Column(updatable = false)
    private String work;

    @Column(name = "municipality_id", updatable = false)
    private long municipalityId;

    @Column
    private String mark;

    protected DeskFilling() {}

    static DeskFilling of(String work, long municipalityId, String mark) {
        var filling = new DeskFilling();
        filling.work = work;
        filling.municipalityId = municipalityId;
        filling.mark = mark;
        return filling;
    }

    void redone(String by) {
        mark = by;
    }
}
