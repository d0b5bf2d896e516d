package it.infolavoro.document;

/** A document and whose it is. */
public record DocumentDetail(long citizenId, String surname, String givenName, DocumentRow document) {}
