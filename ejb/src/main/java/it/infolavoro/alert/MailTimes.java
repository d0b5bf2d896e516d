package it.infolavoro.alert;

import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ItalianHolidays;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When mails may leave for an address (rule R4), in hours of Italy.
 *
 * @param from the first hour of the day in which mails leave, 0 to 11
 * @param until the hour at which they leave no more, 12 to 24
 */
public record MailTimes(Rhythm rhythm, int from, int until) {

    /** The first moment, not before now, at which a mail may leave. */
    Instant next(Instant now) {
        var time = now.atZone(Clocks.ITALY);
        var today = time.toLocalDate();
        var working = ItalianHolidays.workingDay(today);
        if (working && time.getHour() < from) {
            return at(today);
        }
        var open = working && time.getHour() < until;
        return open && rhythm == Rhythm.IMMEDIATE ? now : at(ItalianHolidays.nextWorkingDay(today));
    }

    private Instant at(LocalDate day) {
        return day.atTime(from, 0).atZone(Clocks.ITALY).toInstant();
    }
}
