package it.infolavoro.training;

/** Notes whether somebody who had enrolled was there. */
public record NoteAttendance(long eventId, long enrolmentId, boolean attended) {}
