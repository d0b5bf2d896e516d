package it.infolavoro.catalogue;

import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.SharedEntity;
import it.infolavoro.servicecontent.ServiceContent;
import it.infolavoro.servicecontent.ServicePlace;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Servizio: something that an organisation offers, as its published version says. */
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

    private String eligibility;

    private String documents;

    private String audience;

    /** The Comuni of its places, with commas between: what offers are looked for by, without a second table. */
    private String place;

    private String languages;
    private String cost;
    private String directions;

    @Embedded
    private Contacts contacts;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private Integer places;

    @Column(name = "waiting_days")
    private Integer waitingDays;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Enumerated(EnumType.STRING)
    private ServiceStatus status;

    @Enumerated(EnumType.STRING)
    private Keeper keeper;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    /** When what is offered last changed. */
    @Column(name = "published_at")
    private Instant publishedAt;

    private boolean demo;

    /** How often its versions were touched: that raises the version of this row (rule R6 of {@code upkeep}). */
    private int edits;

    protected Service() {}

    /**
     * An entry of the network's profile, to be published; {@code demo} marks one that is plausible but not a fact about
     * the organisation.
     */
    public static Service ofProfile(long networkId, long organisationId, String code, boolean demo) {
        var service = of(networkId, organisationId, code, Keeper.PROFILE);
        service.demo = demo;
        return service;
    }

    /** An entry that an organisation begins, as a draft. */
    public static Service ofOrganisation(long networkId, long organisationId, String code, ServiceContent content) {
        var service = of(networkId, organisationId, code, Keeper.ORGANISATION);
        service.sketch(content);
        return service;
    }

    private static Service of(long networkId, long organisationId, String code, Keeper keeper) {
        var service = new Service();
        service.networkId = networkId;
        service.organisationId = organisationId;
        service.code = code;
        service.keeper = keeper;
        service.status = ServiceStatus.DRAFT;
        return service;
    }

    /** Offers a content from now on; what is suspended once it is resumed. What its organisation says is no demo. */
    void publish(ServiceContent content, Instant at) {
        show(content);
        demo = demo && keeper == Keeper.PROFILE;
        status = status == ServiceStatus.SUSPENDED ? status : ServiceStatus.PUBLISHED;
        publishedAt = at;
    }

    /** Whether it was ever offered. */
    public boolean everPublished() {
        return publishedAt != null;
    }

    /** Shows in lists what a draft says, while nothing was ever offered. */
    public void sketch(ServiceContent content) {
        if (!everPublished()) {
            show(content);
        }
    }

    /** Something happened to one of its versions, of which whoever read it before must be told. */
    public void edited() {
        edits++;
    }

    /** From now on the organisation keeps it, and no profile. */
    public void keptByOrganisation() {
        keeper = Keeper.ORGANISATION;
    }

    /** What was never offered waits for the coordinator. */
    public void await() {
        status = status == ServiceStatus.DRAFT ? ServiceStatus.IN_REVIEW : status;
    }

    /** What was never offered is written again. */
    public void reopen() {
        status = status == ServiceStatus.IN_REVIEW ? ServiceStatus.DRAFT : status;
    }

    private void show(ServiceContent content) {
        name = content.name();
        kind = content.kind();
        description = content.description();
        minAge = content.minAge();
        maxAge = content.maxAge();
        labourConditions = Keys.join(content.labourConditions());
        networkResidents = content.networkResidents();
        eligibility = content.eligibility();
        documents = content.documents();
        audience = content.audience();
        place = Keys.join(content.municipalities());
        languages = Keys.join(content.languages());
        cost = content.cost();
        directions = content.directions();
        contacts = Contacts.of(content);
        validFrom = content.validFrom();
        validUntil = content.validUntil();
    }

    /** What it says, given its places. */
    ServiceContent content(List<ServicePlace> at) {
        var reach = Contacts.orNone(contacts);
        return new ServiceContent(
                name,
                kind,
                description,
                audience,
                minAge,
                maxAge,
                Keys.split(labourConditions),
                networkResidents,
                eligibility,
                documents,
                Keys.split(languages),
                cost,
                directions,
                reach.telephone(),
                reach.email(),
                reach.website(),
                validFrom,
                validUntil,
                at);
    }

    /** Takes from a profile how soon it can take somebody, unless the organisation has told it since. */
    public void learn(Integer newPlaces, Integer newWaitingDays, LocalDate on) {
        var toldLater = toldOn != null && (on == null || toldOn.isAfter(on));
        if (!toldLater) {
            tell(newPlaces, newWaitingDays, on);
        }
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

    CatalogueEntry published(CatalogueEntry.Offerer offerer, List<ServicePlace> at) {
        return new CatalogueEntry(
                id(),
                code,
                offerer,
                content(at),
                new CatalogueEntry.Capacity(places, waitingDays, toldOn),
                confirmedOn,
                publishedAt,
                demo);
    }

    /** Remembers the day on which somebody who knows said that all of it is true. */
    public void confirm(LocalDate on) {
        confirmedOn = on;
    }

    public LocalDate confirmedOn() {
        return confirmedOn;
    }

    /** Offers it no longer, until it is resumed. Throws BusinessRuleViolation {@code upkeep.notOffered}. */
    public void suspend() {
        require(ServiceStatus.PUBLISHED, "upkeep.notOffered");
        status = ServiceStatus.SUSPENDED;
    }

    /** Offers again what it offered last. Throws BusinessRuleViolation {@code upkeep.notSuspended}. */
    public void resume(Instant at) {
        require(ServiceStatus.SUSPENDED, "upkeep.notSuspended");
        status = ServiceStatus.PUBLISHED;
        publishedAt = at;
    }

    private void require(ServiceStatus wanted, String otherwise) {
        if (status != wanted) {
            throw new BusinessRuleViolation(otherwise);
        }
    }

    public ServiceStatus status() {
        return status;
    }

    public Keeper keeper() {
        return keeper;
    }

    public Long networkId() {
        return networkId;
    }

    public Long organisationId() {
        return organisationId;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
