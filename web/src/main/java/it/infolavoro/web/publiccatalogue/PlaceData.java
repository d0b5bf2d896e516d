package it.infolavoro.web.publiccatalogue;

import static it.infolavoro.web.publiccatalogue.StructuredData.thing;

import it.infolavoro.servicecontent.OpeningSpan;
import it.infolavoro.servicecontent.ServicePlace;
import it.infolavoro.web.rest.JsonFields;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** What a page tells search engines of a place, in the words of schema.org. */
final class PlaceData {

    private PlaceData() {}

    static JsonFields of(PlaceView view) {
        var place = view.place();
        var address = thing("PostalAddress")
                .with("streetAddress", place.address())
                .with("postalCode", place.postalCode())
                .with("addressLocality", place.municipality())
                .with("addressRegion", view.province())
                .with("addressCountry", "IT");
        return thing("Place")
                .with("name", place.title())
                .with("address", address)
                .with("geo", view.isOnMap() ? position(place) : null)
                .with("openingHoursSpecification", hours(place));
    }

    private static JsonFields position(ServicePlace place) {
        return thing("GeoCoordinates").with("latitude", place.latitude()).with("longitude", place.longitude());
    }

    private static List<JsonFields> hours(ServicePlace place) {
        return place.hours().stream().map(span -> hours(place, span)).toList();
    }

    private static JsonFields hours(ServicePlace place, OpeningSpan span) {
        return thing("OpeningHoursSpecification")
                .with("dayOfWeek", "https://schema.org/" + span.day().getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .with("opens", span.opens().toString())
                .with("closes", span.closes().toString())
                .with("validFrom", place.hoursFrom())
                .with("validThrough", place.hoursUntil());
    }
}
