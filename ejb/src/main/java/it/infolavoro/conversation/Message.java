package it.infolavoro.conversation;

import it.infolavoro.document.CheckedFile;
import it.infolavoro.document.DocumentType;
import it.infolavoro.platform.VersionedEntity;
import it.infolavoro.referral.Side;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** A message of a thread. Both sides write and read it, each through its own door; its text is sealed. */
@MappedSuperclass
public abstract class Message extends VersionedEntity {

    @Column(name = "delivery_id", updatable = false)
    private Long deliveryId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    @Column(updatable = false)
    private String author;

    @Column(name = "author_name", updatable = false)
    private String authorName;

    @Column(name = "posted_at", updatable = false)
    private Instant postedAt;

    @Column(updatable = false)
    private byte[] text;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_type", updatable = false)
    private DocumentType fileType;

    @Column(name = "file_size", updatable = false)
    private Integer fileSize;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "read_by")
    private String readBy;

    @Column(name = "request_id", updatable = false)
    private String requestId;

    protected Message() {}

    protected Message(Written written, Side side) {
        this.deliveryId = written.command().deliveryId();
        this.side = side;
        this.author = written.author().username();
        this.authorName = written.author().displayName();
        this.postedAt = written.at();
        this.text = written.sealedText().clone();
        this.requestId = written.command().requestId().toString();
        if (written.file() != null) {
            describe(written.file());
        }
    }

    private void describe(CheckedFile file) {
        fileName = file.name();
        fileType = file.type();
        fileSize = file.size();
    }

    /** The other side reads it; the first time counts. */
    void readBy(String name, Instant at) {
        if (readAt == null) {
            readAt = at;
            readBy = name;
        }
    }

    /** As a reader of a side sees it. Of the other side's people only the side is told. */
    MessageRow row(Side reader, String clear) {
        var own = side == reader;
        return new MessageRow(
                id(),
                side,
                own ? authorName : null,
                postedAt,
                clear,
                fileName,
                fileType,
                fileSize,
                readAt,
                own ? null : readBy);
    }

    public Long deliveryId() {
        return deliveryId;
    }

    Side side() {
        return side;
    }

    byte[] sealedText() {
        return text.clone();
    }

    String fileName() {
        return fileName;
    }

    DocumentType fileType() {
        return fileType;
    }
}
