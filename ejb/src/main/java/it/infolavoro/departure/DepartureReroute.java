package it.infolavoro.departure;

import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Which service takes the place of one that goes (rule R3). */
@Entity
@Table(name = "departure_reroute")
public class DepartureReroute extends SharedEntity {

    @Column(name = "departure_id", updatable = false)
    private long departureId;

    @Column(name = "service_id", updatable = false)
    private long serviceId;

    @Column(name = "to_service_id", updatable = false)
    private long toServiceId;

    protected DepartureReroute() {}

    static DepartureReroute of(long departureId, Depart.Reroute chosen) {
        var reroute = new DepartureReroute();
        reroute.departureId = departureId;
        reroute.serviceId = chosen.serviceId();
        reroute.toServiceId = chosen.toServiceId();
        return reroute;
    }

    long serviceId() {
        return serviceId;
    }

    long toServiceId() {
        return toServiceId;
    }
}
