package it.infolavoro.document;

import it.infolavoro.tenancy.DeskRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Documento: a file attached to a person. Its bytes stand in {@link DocumentContent}, sealed. */
@Entity
@Table(name = "document")
public class Document extends DeskRecord {

    @Column(name = "citizen_id", updatable = false)
    private Long citizenId;

    private String name;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    private int size;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "removed_by")
    private String removedBy;

    @Column(name = "removal_reason")
    private String removalReason;

    protected Document() {}

    private Document(UUID requestId, String by, Instant at) {
        super(requestId, by, at);
    }

    /** A file that was checked. */
    public static Document attached(AttachDocument command, String name, DocumentType type, String by, Instant at) {
        var document = new Document(command.requestId(), by, at);
        document.citizenId = command.citizenId();
        document.name = name;
        document.type = type;
        document.size = command.size();
        return document;
    }

    /** Its content is erased (rule R6); a second time keeps the first. */
    void remove(String why, String by, Instant at) {
        if (removedAt == null) {
            removalReason = why;
            removedBy = by;
            removedAt = at;
        }
    }

    public Long citizenId() {
        return citizenId;
    }

    public String name() {
        return name;
    }

    public DocumentType type() {
        return type;
    }

    public Instant removedAt() {
        return removedAt;
    }

    /** As its own desk sees it. */
    public DocumentRow row() {
        return new DocumentRow(
                id(), version(), name, type, size, createdAt(), createdBy(), removedAt, removedBy, removalReason);
    }
}
