package it.infolavoro.audit;

/**
 * Something worth an entry of the trail. Features fire it as a CDI event; it is recorded synchronously, in the same
 * transaction.
 *
 * @param kind what sort of act
 * @param action the act's name, for example {@code citizen.register}; a key of the user interface's texts
 * @param subjectType the entity's name
 * @param subjectId the entity's id, or null for a list
 * @param citizenId the person concerned, or null where there is none or the caller must not know
 * @param municipalityId the Comune whose data are concerned; null means the caller's own, if any
 */
public record AuditEvent(
        Kind kind, String action, String subjectType, Long subjectId, Long citizenId, Long municipalityId) {

    /** What sort of act. */
    public enum Kind {
        READ,
        CHANGE,
        EXPORT
    }

    /** A person's data were read. */
    public static AuditEvent read(String action, String subjectType, Long subjectId, Long citizenId) {
        return new AuditEvent(Kind.READ, action, subjectType, subjectId, citizenId, null);
    }

    /** A record was written. */
    public static AuditEvent change(String action, String subjectType, Long subjectId, Long citizenId) {
        return new AuditEvent(Kind.CHANGE, action, subjectType, subjectId, citizenId, null);
    }

    /** Data left the product as a file. */
    public static AuditEvent export(String action) {
        return new AuditEvent(Kind.EXPORT, action, "Export", null, null, null);
    }

    /** The same about data of the given Comune, for callers who work elsewhere. */
    public AuditEvent of(long municipality) {
        return new AuditEvent(kind, action, subjectType, subjectId, citizenId, municipality);
    }
}
