package it.infolavoro.catalogue;

import it.infolavoro.servicecontent.ServiceContent;
import it.infolavoro.servicecontent.ServicePlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The one way by which a content becomes what is offered. */
@ApplicationScoped
public class Publishing {

    @Inject
    Locations locations;

    @Inject
    Clock clock;

    /** What a stored service offers, or offered last. */
    public ServiceContent published(Service service) {
        return service.content(locations.of(List.of(service.id())).getOrDefault(service.id(), List.of()));
    }

    /**
     * Offers a content. Nothing changes where it is offered already.
     *
     * @param store stores the row of a service that is not there yet, which must be done between its own facts and its
     *     places
     */
    public void publish(Service service, ServiceContent content, UnaryOperator<Service> store) {
        if (service.id() == null) {
            var numbered = numbered(content, List.of());
            service.publish(numbered, clock.instant());
            locations.replace(store.apply(service), numbered.places());
            return;
        }
        var before = published(service);
        var numbered = numbered(content, before.places());
        if (!service.everPublished() || !before.equals(numbered)) {
            service.publish(numbered, clock.instant());
            locations.replace(service, numbered.places());
        }
    }

    /** The same with numbers for new places, which come after the highest of these and of those before. */
    public static ServiceContent numbered(ServiceContent content, List<ServicePlace> before) {
        var last = Stream.concat(content.places().stream(), before.stream())
                .mapToInt(ServicePlace::number)
                .max()
                .orElse(0);
        var numbered = new ArrayList<ServicePlace>();
        for (var place : content.places()) {
            numbered.add(place.number() > 0 ? place : place.numbered(++last));
        }
        numbered.sort(Comparator.comparingInt(ServicePlace::number));
        return content.at(numbered);
    }
}
