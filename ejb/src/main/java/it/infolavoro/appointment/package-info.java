/**
 * Appointments of a desk.
 *
 * <p>R1: an operator's time is given once: every appointment that holds takes its five-minute pieces, and a unique key
 * refuses a piece that is taken. R2: slots of a day do not overlap, also on the days on which the clocks change. R3: an
 * operator's own hours of a weekday replace the desk's. R4: hours of the same weekday and operator do not overlap. R5:
 * no slots on holidays of the country (ItalianHolidays) and on the desk's closures. R6: changed hours leave what was
 * booked. R7: a person on file with an e-mail address is written to when an appointment is given, moved or cancelled,
 * and on the working day before it; day, time and place, with a calendar object, and nothing of the case. R8: an
 * appointment of the day on which its person was received counts as kept.
 *
 * <p>Out of scope: booking by citizens themselves.
 */
package it.infolavoro.appointment;
