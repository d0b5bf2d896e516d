package it.infolavoro.audit;

/**
 * What to show of the trail.
 *
 * @param citizenId only entries about this person, or null
 * @param kind only acts of this kind, or null
 * @param after the cursor of the page before, or null for the newest entries
 */
public record AccessLogSearch(Long citizenId, AuditEvent.Kind kind, String after) {}
