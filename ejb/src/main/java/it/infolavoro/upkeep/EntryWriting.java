package it.infolavoro.upkeep;

import it.infolavoro.catalogue.Keeper;
import it.infolavoro.catalogue.Publishing;
import it.infolavoro.catalogue.Service;
import it.infolavoro.identity.Caller;
import it.infolavoro.network.Networks;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.servicecontent.ServiceContent;
import it.infolavoro.upkeep.ServiceVersion.Stamp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** How an organisation's entries are written, by hand or from a file. Whoever calls has checked whose they are. */
@ApplicationScoped
public class EntryWriting {

    @Inject
    Entries entries;

    @Inject
    EntryRules rules;

    @Inject
    Publishing publishing;

    @Inject
    Networks networks;

    @Inject
    Clock clock;

    /** Begins an entry. The code is null for one that is made of its name. */
    public Service add(Caller me, String code, ServiceContent content) {
        rules.require(me.networkId(), content);
        var numbered = Publishing.numbered(content, List.of());
        var free = code == null ? entries.freeCode(me.organisationId(), content.name()) : code;
        var service = entries.add(Service.ofOrganisation(me.networkId(), me.organisationId(), free, numbered));
        entries.add(ServiceVersion.draft(service, 1, numbered, stamp(me)));
        return service;
    }

    /** Writes the draft of an entry, or begins one. Throws BusinessRuleViolation {@code upkeep.inReview}. */
    public void write(Caller me, Service service, ServiceContent content) {
        rules.require(me.networkId(), content);
        takeOver(service);
        var numbered =
                Publishing.numbered(content, publishing.published(service).places());
        var open = entries.open(service.id());
        if (open.isPresent()) {
            open.get().write(numbered, stamp(me));
        } else if (!numbered.equals(publishing.published(service))) {
            entries.add(ServiceVersion.draft(service, entries.nextNumber(service.id()), numbered, stamp(me)));
        }
        service.sketch(numbered);
        service.edited();
    }

    /** What an entry's draft says; what it offers where there is none. */
    public ServiceContent current(Service service) {
        return entries.open(service.id()).map(ServiceVersion::content).orElseGet(() -> publishing.published(service));
    }

    /** Whether a version of it waits for the coordinator. */
    public boolean inReview(Service service) {
        return entries.open(service.id())
                .filter(version -> version.state() == VersionState.IN_REVIEW)
                .isPresent();
    }

    /** The organisation keeps the entry from now on; what the profile said becomes the first of its versions. */
    void takeOver(Service service) {
        if (service.keeper() == Keeper.PROFILE) {
            service.keptByOrganisation();
            entries.add(ServiceVersion.ofProfile(service, publishing.published(service), clock.instant()));
        }
    }

    /** Submits the draft of an entry: it waits, or is published where the network asks for no approval (rule R2). */
    public void submit(Service service) {
        var open = required(service);
        open.requireDraft();
        var content = open.content();
        rules.require(service.networkId(), content);
        if (service.everPublished() && content.equals(publishing.published(service))) {
            throw new BusinessRuleViolation("upkeep.unchanged");
        }
        if (networks.catalogueTerms(service.networkId()).approval()) {
            open.submit(clock.instant());
            service.await();
        } else {
            open.publish(clock.instant());
            publish(service, content);
        }
        service.edited();
    }

    /** Offers a content, which its organisation said was true today or when it submitted it. */
    void publish(Service service, ServiceContent content) {
        publishing.publish(service, content, stored -> stored);
        service.confirm(Clocks.today(clock));
    }

    /** The open version. Throws BusinessRuleViolation {@code upkeep.nothing}. */
    ServiceVersion required(Service service) {
        return entries.open(service.id()).orElseThrow(() -> new BusinessRuleViolation("upkeep.nothing"));
    }

    /** The caller, now. */
    Stamp stamp(Caller me) {
        return new Stamp(me.username(), clock.instant());
    }
}
