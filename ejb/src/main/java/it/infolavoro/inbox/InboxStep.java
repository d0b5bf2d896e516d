package it.infolavoro.inbox;

import it.infolavoro.referral.Step;
import it.infolavoro.referral.Transition;
import it.infolavoro.tenancy.Door;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A step of a delivery's life, behind the door of the organisation. */
@Entity
@Table(name = "delivery_step")
@Multitenant
@TenantDiscriminatorColumn(name = "organisation_id", contextProperty = Door.ORGANISATION_PROPERTY)
public class InboxStep extends Step {

    @Column(name = "municipality_id", updatable = false)
    private Long municipalityId;

    protected InboxStep() {}

    InboxStep(InboxDelivery delivery, Transition transition, String actor) {
        super(delivery.id(), transition, actor);
        this.municipalityId = delivery.municipalityId();
    }
}
