package it.infolavoro.conversation;

import it.infolavoro.platform.VersionedEntity;
import it.infolavoro.tenancy.Door;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** The sealed bytes of a message's file behind the door of the Comune, apart so that threads never read them. */
@Entity
@Table(name = "delivery_message_file")
@Multitenant
@TenantDiscriminatorColumn(name = "municipality_id", contextProperty = Door.MUNICIPALITY_PROPERTY)
public class DeskMessageFile extends VersionedEntity {

    @Column(name = "organisation_id", updatable = false)
    private Long organisationId;

    @Column(name = "message_id", updatable = false)
    private Long messageId;

    @Column(updatable = false)
    private byte[] sealed;

    protected DeskMessageFile() {}

    static DeskMessageFile of(long organisationId, long messageId, byte[] sealed) {
        var file = new DeskMessageFile();
        file.organisationId = organisationId;
        file.messageId = messageId;
        file.sealed = sealed.clone();
        return file;
    }
}
