package it.infolavoro.report;

import java.util.List;
import java.util.Map;

/**
 * What is open of a body: counts, of nobody in particular.
 *
 * @param deliveries open deliveries by the name of their state, those not sent yet included for a Comune
 * @param appointments appointments ahead, of a Comune
 * @param drafts forms that somebody began and did not store, of a Comune
 * @param services of an organisation, its services with deliveries that wait for an answer
 */
public record OpenWork(Map<String, Long> deliveries, long appointments, long drafts, List<ServiceQueue> services) {

    /**
     * A service for which persons wait.
     *
     * @param needKind the kind of need that it meets
     * @param waiting deliveries without an answer
     */
    public record ServiceQueue(long serviceId, String name, String needKind, long waiting) {}

    /** Copies what is in it. */
    public OpenWork {
        deliveries = Map.copyOf(deliveries);
        services = List.copyOf(services);
    }

    /** How much there is to decide about. */
    public long total() {
        return deliveries.values().stream().mapToLong(Long::longValue).sum() + appointments;
    }
}
