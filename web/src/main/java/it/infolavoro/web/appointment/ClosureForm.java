package it.infolavoro.web.appointment;

import java.io.Serializable;
import java.time.LocalDate;

/** What is typed of a closure. */
public class ClosureForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private boolean yearly;
    private String closureLabel;

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public boolean isYearly() {
        return yearly;
    }

    public void setYearly(boolean yearly) {
        this.yearly = yearly;
    }

    public String getClosureLabel() {
        return closureLabel;
    }

    public void setClosureLabel(String closureLabel) {
        this.closureLabel = closureLabel;
    }
}
