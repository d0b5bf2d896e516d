package it.infolavoro.signal;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A desk as it takes part in the signal: one row, locked while a question is counted. */
@Entity
@Table(name = "signal_desk")
public class SignalDesk extends MunicipalityOwned {

    @Column(name = "key_mark")
    private String keyMark;

    /** Whether the desk's needs were all marked with this key. */
    boolean filledWith(String mark) {
        return mark.equals(keyMark);
    }

    /** All needs are marked with this key now. */
    void fill(String mark) {
        keyMark = mark;
    }
}
