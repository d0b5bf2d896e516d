package it.infolavoro.administration;

/**
 * A part of the installation and how it stands.
 *
 * @param kind DATABASE, SCHEMA, KEYCLOAK, MAIL_SERVER, MAILS or DISK
 * @param figure what tells more: a version, a count, free gibibytes; null where there is nothing to tell
 */
public record Part(String kind, PartState state, String figure) {}
