package it.infolavoro.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The list that a desk has before its eyes when it sends.
 *
 * @param serviceIds all services that meet the need, in their order, also those that the filter keeps out of sight
 */
public record ShownList(
        @NotNull @Size(max = 1000) List<Long> serviceIds,
        @NotNull @Valid OfferFilter filter) {

    /** Copies the list. */
    public ShownList {
        serviceIds = serviceIds == null ? List.of() : List.copyOf(serviceIds);
    }

    /** Whether it is these offers in this order. */
    public boolean shows(List<Offer> offers) {
        return offers.stream().map(offer -> offer.service().id()).toList().equals(serviceIds);
    }
}
