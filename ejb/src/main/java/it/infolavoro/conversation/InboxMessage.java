package it.infolavoro.conversation;

import it.infolavoro.referral.Side;
import it.infolavoro.tenancy.Door;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A message behind the door of the organisation. */
@Entity
@Table(name = "delivery_message")
@Multitenant
@TenantDiscriminatorColumn(name = "organisation_id", contextProperty = Door.ORGANISATION_PROPERTY)
public class InboxMessage extends Message {

    @Column(name = "municipality_id", updatable = false)
    private Long municipalityId;

    protected InboxMessage() {}

    InboxMessage(Written written) {
        super(written, Side.ORGANISATION);
        this.municipalityId = written.municipalityId();
    }
}
