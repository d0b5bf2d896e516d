package it.infolavoro.appointment;

import java.time.Instant;

/**
 * An appointment in the agenda.
 *
 * @param citizenId null where the person has no record yet
 * @param name surname and name of the person, or the name that was left
 * @param phone null where unknown
 */
public record AppointmentRow(
        long id,
        long version,
        Long citizenId,
        String name,
        String phone,
        String operator,
        Instant startsAt,
        Instant endsAt,
        AppointmentState state) {

    /** The same with the name and telephone of a person on file. */
    AppointmentRow of(String personName, String personPhone) {
        return new AppointmentRow(id, version, citizenId, personName, personPhone, operator, startsAt, endsAt, state);
    }
}
