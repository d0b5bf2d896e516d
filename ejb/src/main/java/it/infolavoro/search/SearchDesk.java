package it.infolavoro.search;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** By which secret and rules the keys of a Comune were made. */
@Entity
@Table(name = "search_desk")
public class SearchDesk extends MunicipalityOwned {

    @Column(name = "key_mark")
    private String keyMark;

    protected SearchDesk() {}

    static SearchDesk filled(String mark) {
        var desk = new SearchDesk();
        desk.fill(mark);
        return desk;
    }

    /** Whether all persons have keys made so. */
    boolean filledWith(String mark) {
        return mark.equals(keyMark);
    }

    /** All persons have keys made so now. */
    void fill(String mark) {
        keyMark = mark;
    }
}
