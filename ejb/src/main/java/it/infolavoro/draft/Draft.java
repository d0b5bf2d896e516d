package it.infolavoro.draft;

import it.infolavoro.tenancy.DeskRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** What an operator was typing. */
@Entity
@Table(name = "draft")
public class Draft extends DeskRecord {

    @Column(name = "citizen_id", updatable = false)
    private Long citizenId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DraftKind kind;

    @Column(name = "based_on", updatable = false)
    private String basedOn;

    private int turn;

    @Column(name = "saved_at")
    private Instant savedAt;

    /** When what it was a draft of was stored, or when it was thrown away; null while it is open. */
    @Column(name = "finished_at")
    private Instant finishedAt;

    private byte[] content;

    protected Draft() {}

    private Draft(UUID requestId, String by, Instant at) {
        super(requestId, by, at);
    }

    static Draft of(KeepDraft command, String by, Instant at) {
        var draft = new Draft(command.requestId(), by, at);
        draft.kind = command.kind();
        draft.citizenId = command.citizenId();
        draft.basedOn = command.basedOn();
        return draft;
    }

    void keep(int newTurn, byte[] sealed, Instant at) {
        turn = newTurn;
        content = sealed.clone();
        savedAt = at;
    }

    /** The content goes; the row stays for a while, so that a state that comes late does not open it again. */
    void finish(Instant at) {
        content = null;
        finishedAt = at;
    }

    boolean openFor(String username) {
        return finishedAt == null && createdBy().equals(username);
    }

    DraftKind kind() {
        return kind;
    }

    Long citizenId() {
        return citizenId;
    }

    String basedOn() {
        return basedOn;
    }

    int turn() {
        return turn;
    }

    Instant savedAt() {
        return savedAt;
    }

    byte[] content() {
        return Arrays.copyOf(content, content.length);
    }
}
