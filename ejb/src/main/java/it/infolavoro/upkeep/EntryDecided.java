package it.infolavoro.upkeep;

/**
 * The coordinator has decided on what an organisation wrote about a service. Fired in the transaction of the decision.
 *
 * @param number the version's number within the entry
 * @param approved whether it is published now; else it was sent back with a reason
 */
public record EntryDecided(long organisationId, long serviceId, int number, boolean approved) {}
