package it.infolavoro.catalogue;

/** A service with the organisation that offers it. */
public record ServiceRow(
        long id, long organisationId, String organisationName, String name, String kind, String description) {}
