package it.infolavoro.training;

/** Withdraws somebody of the caller's own body from an event. */
public record WithdrawColleague(long eventId, long enrolmentId) {}
