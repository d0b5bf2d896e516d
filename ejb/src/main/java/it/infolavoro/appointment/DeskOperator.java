package it.infolavoro.appointment;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Somebody who gives appointments at a desk. */
@Entity
@Table(name = "desk_operator")
public class DeskOperator extends MunicipalityOwned {

    @Column(updatable = false)
    private String username;

    @Column(name = "display_name")
    private String displayName;

    protected DeskOperator() {}

    /** An operator by login name and by the name that colleagues know. */
    public static DeskOperator of(String username, String displayName) {
        var operator = new DeskOperator();
        operator.username = username;
        operator.displayName = displayName;
        return operator;
    }

    void rename(String name) {
        displayName = name;
    }
}
