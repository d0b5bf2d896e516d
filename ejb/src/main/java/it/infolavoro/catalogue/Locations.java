package it.infolavoro.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import it.infolavoro.servicecontent.OpeningSpan;
import it.infolavoro.servicecontent.ServicePlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The places of published services, with their hours: two statements for however many services. */
@ApplicationScoped
class Locations {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** The places of some services, by service, each service's in their order; no entry for one that has none. */
    Map<Long, List<ServicePlace>> of(Collection<Long> serviceIds) {
        var locations = rows(serviceIds);
        var hours = schedules(locations).stream()
                .collect(groupingBy(Schedule::locationId, mapping(Schedule::span, toList())));
        return locations.stream()
                .collect(groupingBy(
                        Location::serviceId,
                        mapping(row -> row.place(hours.getOrDefault(row.id(), List.of())), toList())));
    }

    /** Makes the places of a stored service these. A place is known by its number, and keeps its id. */
    void replace(Service service, List<ServicePlace> places) {
        var vanished = rows(List.of(service.id())).stream().collect(toMap(Location::number, row -> row));
        schedules(new ArrayList<>(vanished.values())).forEach(em::remove);
        for (var place : places) {
            var row = vanished.remove(place.number());
            if (row == null) {
                row = Location.of(service, place);
                em.persist(row);
                em.flush();
            }
            row.describe(place);
            add(row.id(), place.hours());
        }
        em.flush();
        vanished.values().forEach(em::remove);
    }

    private void add(long locationId, List<OpeningSpan> hours) {
        hours.forEach(span -> em.persist(Schedule.of(locationId, span)));
    }

    private List<Location> rows(Collection<Long> serviceIds) {
        if (serviceIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select l from Location l where l.serviceId in :services order by l.serviceId, l.number",
                        Location.class)
                .setParameter("services", serviceIds)
                .getResultList();
    }

    private List<Schedule> schedules(Collection<Location> locations) {
        if (locations.isEmpty()) {
            return List.of();
        }
        var jpql = "select s from Schedule s where s.locationId in :locations order by s.locationId, s.weekday,"
                + " s.opensMinute";
        return em.createQuery(jpql, Schedule.class)
                .setParameter("locations", locations.stream().map(Location::id).toList())
                .getResultList();
    }
}
