package it.infolavoro.catalogue;

import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Servizio: something that an organisation offers. */
@Entity
@Table(name = "service")
public class Service extends SharedEntity {

    @Column(name = "network_id", updatable = false)
    private Long networkId;

    @Column(name = "organisation_id", updatable = false)
    private Long organisationId;

    @Column(updatable = false)
    private String code;

    private String name;

    private String kind;

    private String description;

    @Column(name = "min_age")
    private Integer minAge;

    @Column(name = "max_age")
    private Integer maxAge;

    @Column(name = "labour_conditions")
    private String labourConditions;

    @Column(name = "network_residents")
    private boolean networkResidents;

    private String documents;

    private String audience;

    private String place;

    private String languages;

    private Integer places;

    @Column(name = "waiting_days")
    private Integer waitingDays;

    @Column(name = "told_on")
    private LocalDate toldOn;

    private boolean active;

    private boolean demo;

    protected Service() {}

    /** An active service; {@code demo} marks one that is plausible but not a fact about the organisation. */
    public static Service of(long networkId, long organisationId, String code, boolean demo) {
        var service = new Service();
        service.networkId = networkId;
        service.organisationId = organisationId;
        service.code = code;
        service.demo = demo;
        return service;
    }

    /** Replaces what is told about the service and offers it. */
    public Service describe(String newName, String newKind, String newDescription) {
        name = newName;
        kind = newKind;
        description = newDescription;
        active = true;
        return this;
    }

    /** Replaces whom it is for, where and how soon. */
    public Service limit(ServiceTerms terms) {
        minAge = terms.minAge();
        maxAge = terms.maxAge();
        labourConditions = terms.labourConditions();
        networkResidents = terms.networkResidents();
        documents = terms.documents();
        audience = terms.audience();
        place = terms.place();
        languages = terms.languages();
        if (!toldLater(terms.toldOn())) {
            tell(terms.places(), terms.waitingDays(), terms.toldOn());
        }
        return this;
    }

    /** Whether the organisation itself has told its places and wait after a day. */
    private boolean toldLater(LocalDate day) {
        return toldOn != null && (day == null || toldOn.isAfter(day));
    }

    /**
     * Replaces how many places are free and how long the wait is.
     *
     * @param on the day on which that was told
     */
    void tell(Integer newPlaces, Integer newWaitingDays, LocalDate on) {
        places = newPlaces;
        waitingDays = newWaitingDays;
        toldOn = on;
    }

    Integer places() {
        return places;
    }

    CapacityRow capacity() {
        return new CapacityRow(id(), version(), name, kind, places, waitingDays, toldOn);
    }

    /** No longer offered. */
    public void deactivate() {
        active = false;
    }

    public Long organisationId() {
        return organisationId;
    }

    public String code() {
        return code;
    }
}
