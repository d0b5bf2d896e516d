package it.infolavoro.networkprofile;

import it.infolavoro.catalogue.Keeper;
import it.infolavoro.catalogue.Publishing;
import it.infolavoro.catalogue.Service;
import it.infolavoro.catalogue.ServiceStatus;
import it.infolavoro.network.MemberOrganisation;
import it.infolavoro.networkprofile.NetworkProfile.PlaceEntry;
import it.infolavoro.networkprofile.NetworkProfile.ServiceEntry;
import it.infolavoro.platform.Clocks;
import it.infolavoro.servicecontent.ServiceContent;
import it.infolavoro.servicecontent.ServicePlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the entries of the catalogue that no organisation keeps itself what a valid profile says (ADR 0024). */
@ApplicationScoped
class ServiceWriter {

    @Inject
    Publishing publishing;

    @Inject
    Clock clock;

    void write(NetworkProfile profile, long networkId, Map<String, MemberOrganisation> organisations, LoadedRows rows) {
        var places = profile.places().stream()
                .collect(Collectors.groupingBy(
                        PlaceEntry::key, Collectors.mapping(PlaceEntry::place, Collectors.toList())));
        var vanished = rows.all(Service.class, networkId, service -> service.organisationId() + "." + service.code());
        for (var entry : profile.services()) {
            var organisation = organisations.get(entry.organisation());
            var known = vanished.remove(organisation.id() + "." + entry.code());
            var content = content(entry, places);
            if (known == null) {
                add(Service.ofProfile(networkId, organisation.id(), entry.code(), entry.demo()), entry, content, rows);
            } else if (known.keeper() == Keeper.PROFILE) {
                offerAgain(known);
                publishing.publish(known, content, rows::add);
                learn(known, entry);
            }
        }
        vanished.values().stream()
                .filter(service -> service.keeper() == Keeper.PROFILE && service.status() == ServiceStatus.PUBLISHED)
                .forEach(Service::suspend);
    }

    private void add(Service service, ServiceEntry entry, ServiceContent content, LoadedRows rows) {
        service.confirm(Clocks.today(clock));
        learn(service, entry);
        publishing.publish(service, content, rows::add);
    }

    private void offerAgain(Service service) {
        if (service.status() == ServiceStatus.SUSPENDED) {
            service.resume(clock.instant());
        }
    }

    private static void learn(Service service, ServiceEntry entry) {
        var capacity = entry.capacity();
        service.learn(capacity.places(), capacity.waitingDays(), capacity.toldOn());
        if (entry.confirmedOn() != null) {
            service.confirm(entry.confirmedOn());
        }
    }

    private static ServiceContent content(ServiceEntry entry, Map<String, List<ServicePlace>> places) {
        var further = places.get(entry.key());
        return further == null ? entry.content() : entry.content().at(further);
    }
}
