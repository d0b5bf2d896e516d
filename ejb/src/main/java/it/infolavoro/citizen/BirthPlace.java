package it.infolavoro.citizen;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A Comune or a foreign State where a person may be born. Serializable, since a form that is refused keeps it in the
 * page's state.
 *
 * @param code Belfiore code; those of States start with Z
 * @param province car plate of the province, or null for a State
 * @param validFrom first day on which it existed under this code
 * @param validTo last day, or null where it still exists
 */
public record BirthPlace(String code, String name, String province, LocalDate validFrom, LocalDate validTo)
        implements Serializable {

    public boolean foreign() {
        return code.charAt(0) == 'Z';
    }

    /** Whether it exists today. */
    public boolean active() {
        return validTo == null;
    }

    /** Whether it existed on a day. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /**
     * How people tell it from others of the name: "Sarzana (SP)", "Marocco (Stato estero)", "Zara (ZA, fino al 1947)".
     */
    public String label() {
        var until = active() ? "" : "fino al " + validTo.getYear();
        var where = foreign() ? "Stato estero" : province == null ? "" : province;
        var details = where.isEmpty() || until.isEmpty() ? where + until : where + ", " + until;
        return details.isEmpty() ? name : name + " (" + details + ")";
    }
}
