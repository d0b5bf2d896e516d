package it.infolavoro.training;

/**
 * Enrols somebody of the caller's own body, or withdraws them.
 *
 * @param accountId the number of the person's account
 */
public record EnrolColleague(long eventId, long accountId) {}
