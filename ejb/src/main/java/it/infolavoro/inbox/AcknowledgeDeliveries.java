package it.infolavoro.inbox;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** Tells the desks of several deliveries that they were seen. */
public record AcknowledgeDeliveries(
        @NotEmpty @Size(max = 100) Set<@NotNull Long> deliveryIds) {

    /** Copies the set. */
    public AcknowledgeDeliveries {
        deliveryIds = deliveryIds == null ? null : new java.util.TreeSet<>(deliveryIds);
    }
}
