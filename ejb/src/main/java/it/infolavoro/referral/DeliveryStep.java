package it.infolavoro.referral;

import it.infolavoro.tenancy.Door;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A step of a delivery's life, behind the door of the Comune. */
@Entity
@Table(name = "delivery_step")
@Multitenant
@TenantDiscriminatorColumn(name = "municipality_id", contextProperty = Door.MUNICIPALITY_PROPERTY)
public class DeliveryStep extends Step {

    @Column(name = "organisation_id", updatable = false)
    private Long organisationId;

    protected DeliveryStep() {}

    DeliveryStep(ReferralDelivery delivery, Transition transition, String actor, String toldBy) {
        super(delivery.id(), transition, actor, toldBy);
        this.organisationId = delivery.organisationId();
    }
}
