package it.infolavoro.conversation;

import it.infolavoro.platform.VersionedEntity;
import it.infolavoro.tenancy.Door;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** The sealed bytes of a message's file behind the door of the organisation. */
@Entity
@Table(name = "delivery_message_file")
@Multitenant
@TenantDiscriminatorColumn(name = "organisation_id", contextProperty = Door.ORGANISATION_PROPERTY)
public class InboxMessageFile extends VersionedEntity {

    @Column(name = "municipality_id", updatable = false)
    private Long municipalityId;

    @Column(name = "message_id", updatable = false)
    private Long messageId;

    @Column(updatable = false)
    private byte[] sealed;

    protected InboxMessageFile() {}

    static InboxMessageFile of(long municipalityId, long messageId, byte[] sealed) {
        var file = new InboxMessageFile();
        file.municipalityId = municipalityId;
        file.messageId = messageId;
        file.sealed = sealed.clone();
        return file;
    }
}
