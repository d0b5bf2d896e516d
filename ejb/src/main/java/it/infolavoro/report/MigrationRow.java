package it.infolavoro.report;

import java.time.Instant;

/**
 * A step of the schema.
 *
 * @param version null for views, which are made anew when they change
 */
public record MigrationRow(String version, Instant at, boolean done) {}
