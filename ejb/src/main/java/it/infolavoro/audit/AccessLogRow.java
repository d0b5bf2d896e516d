package it.infolavoro.audit;

import java.time.Instant;

/** One line of the Registro degli accessi. */
public record AccessLogRow(
        long id,
        Instant at,
        String actor,
        String role,
        AuditEvent.Kind kind,
        String action,
        String subjectType,
        Long subjectId,
        Long citizenId) {}
