package it.infolavoro.catalogue;

import it.infolavoro.platform.SharedEntity;
import it.infolavoro.servicecontent.OpeningSpan;
import it.infolavoro.servicecontent.ServicePlace;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Sede: a place at which a service is given, as the published version says. Its number and id stay through changes. */
@Entity
@Table(name = "service_location")
public class Location extends SharedEntity {

    @Column(name = "organisation_id", updatable = false)
    private Long organisationId;

    @Column(name = "service_id", updatable = false)
    private Long serviceId;

    @Column(updatable = false)
    private int number;

    private String name;

    private String address;

    @Column(name = "postal_code")
    private String postalCode;

    private String municipality;

    private BigDecimal latitude;

    private BigDecimal longitude;

    private String accessibility;

    @Column(name = "hours_from")
    private LocalDate hoursFrom;

    @Column(name = "hours_until")
    private LocalDate hoursUntil;

    private String closures;

    protected Location() {}

    static Location of(Service service, ServicePlace place) {
        var location = new Location();
        location.organisationId = service.organisationId();
        location.serviceId = service.id();
        location.number = place.number();
        location.describe(place);
        return location;
    }

    /** Replaces all but the hours. */
    final void describe(ServicePlace place) {
        name = place.name();
        address = place.address();
        postalCode = place.postalCode();
        municipality = place.municipality();
        latitude = place.latitude();
        longitude = place.longitude();
        accessibility = place.accessibility();
        hoursFrom = place.hoursFrom();
        hoursUntil = place.hoursUntil();
        closures = place.closures();
    }

    ServicePlace place(List<OpeningSpan> hours) {
        return new ServicePlace(
                number,
                name,
                address,
                postalCode,
                municipality,
                latitude,
                longitude,
                accessibility,
                hours,
                hoursFrom,
                hoursUntil,
                closures);
    }

    int number() {
        return number;
    }

    long serviceId() {
        return serviceId;
    }
}
