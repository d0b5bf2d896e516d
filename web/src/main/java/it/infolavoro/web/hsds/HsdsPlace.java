package it.infolavoro.web.hsds;

import it.infolavoro.publiccatalogue.PublishedEntry;
import it.infolavoro.publiccatalogue.StableId;
import it.infolavoro.servicecontent.OpeningSpan;
import it.infolavoro.servicecontent.ServicePlace;
import it.infolavoro.web.faces.Texts;
import it.infolavoro.web.publiccatalogue.PlaceView;
import it.infolavoro.web.rest.JsonFields;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A place of a published service as {@code service_at_location}, with its {@code location}. */
record HsdsPlace(PublishedEntry service, ServicePlace place) {

    /** What is open at the same hours on several days. */
    private record Hours(LocalTime opens, LocalTime closes) {}

    String id() {
        return StableId.of("service-at-location", service.id(), String.valueOf(place.number()));
    }

    /** Its own fields, with those of the location. */
    JsonFields flat() {
        return own().with("location", location());
    }

    /** Those with what belongs to it. */
    JsonFields full() {
        return own().with("schedules", schedules())
                .with("location", location().with("addresses", addresses()).with("accessibility", accessibility()));
    }

    private JsonFields own() {
        return new JsonFields()
                .with("id", id())
                .with("service_id", service.id())
                .with("location_id", service.placeId(place));
    }

    private JsonFields location() {
        return new JsonFields()
                .with("id", service.placeId(place))
                .with("location_type", "physical")
                .with("name", place.title())
                .with("description", addressed() ? null : new PlaceView(place, service.province(place)).getLine())
                .with("transportation", service.content().directions())
                .with("latitude", place.latitude())
                .with("longitude", place.longitude());
    }

    /** The standard wants an address whole; one of which a part is not known is told as a description. */
    private boolean addressed() {
        return place.address() != null && place.postalCode() != null && service.province(place) != null;
    }

    private List<JsonFields> addresses() {
        return addressed()
                ? List.of(new JsonFields()
                        .with("id", StableId.of("address", service.placeId(place)))
                        .with("location_id", service.placeId(place))
                        .with("address_1", place.address())
                        .with("city", place.municipality())
                        .with("state_province", service.province(place))
                        .with("postal_code", place.postalCode())
                        .with("country", "IT")
                        .with("address_type", "physical"))
                : List.of();
    }

    private List<JsonFields> accessibility() {
        return Stream.ofNullable(place.accessibility())
                .map(text -> new JsonFields()
                        .with("id", StableId.of("accessibility", service.placeId(place)))
                        .with("location_id", service.placeId(place))
                        .with("description", text))
                .toList();
    }

    /** Days with the same hours are one schedule; closures alone are one without hours. */
    private List<JsonFields> schedules() {
        var days = place.hours().stream()
                .collect(Collectors.groupingBy(
                        span -> new Hours(span.opens(), span.closes()),
                        LinkedHashMap::new,
                        Collectors.mapping(HsdsPlace::day, Collectors.joining(","))));
        if (days.isEmpty()) {
            return place.closures() == null ? List.of() : List.of(schedule("closures"));
        }
        return days.entrySet().stream().map(this::schedule).toList();
    }

    private JsonFields schedule(Map.Entry<Hours, String> days) {
        var hours = days.getKey();
        return schedule(hours.opens() + "-" + hours.closes())
                .with("freq", "WEEKLY")
                .with("byday", days.getValue())
                .with("opens_at", hours.opens().toString())
                .with("closes_at", hours.closes().toString())
                .with("description", Texts.get("public.hours.local"));
    }

    private JsonFields schedule(String key) {
        return new JsonFields()
                .with("id", StableId.of("schedule", id(), key))
                .with("service_at_location_id", id())
                .with(
                        "valid_from",
                        place.hoursFrom() == null ? null : place.hoursFrom().toString())
                .with(
                        "valid_to",
                        place.hoursUntil() == null ? null : place.hoursUntil().toString())
                .with("notes", place.closures());
    }

    /** As iCalendar writes it: the first two letters of the English name. */
    private static String day(OpeningSpan span) {
        return span.day().name().substring(0, 2);
    }
}
