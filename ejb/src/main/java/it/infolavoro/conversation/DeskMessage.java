package it.infolavoro.conversation;

import it.infolavoro.referral.Side;
import it.infolavoro.tenancy.Door;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A message behind the door of the Comune. */
@Entity
@Table(name = "delivery_message")
@Multitenant
@TenantDiscriminatorColumn(name = "municipality_id", contextProperty = Door.MUNICIPALITY_PROPERTY)
public class DeskMessage extends Message {

    @Column(name = "organisation_id", updatable = false)
    private Long organisationId;

    protected DeskMessage() {}

    DeskMessage(Written written, long organisationId) {
        super(written, Side.DESK);
        this.organisationId = organisationId;
    }
}
