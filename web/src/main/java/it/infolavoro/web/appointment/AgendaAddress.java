package it.infolavoro.web.appointment;

import it.infolavoro.platform.Clocks;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What the agenda's addresses carry from page to page: the day and, while booking, for whom or which appointment. No
 * name is ever part of it.
 */
public class AgendaAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private String day;
    private Long citizen;
    private Long move;

    /** The day of the address; today where it has none or an impossible one. */
    LocalDate date() {
        try {
            return day == null ? LocalDate.now(Clocks.ITALY) : LocalDate.parse(day);
        } catch (DateTimeException unreadable) {
            return LocalDate.now(Clocks.ITALY);
        }
    }

    /** A time of an address; null where it is none. */
    static LocalTime time(String text) {
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public Long getCitizen() {
        return citizen;
    }

    public void setCitizen(Long citizen) {
        this.citizen = citizen;
    }

    public Long getMove() {
        return move;
    }

    public void setMove(Long move) {
        this.move = move;
    }
}
