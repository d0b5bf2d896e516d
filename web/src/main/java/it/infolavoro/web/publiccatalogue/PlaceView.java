package it.infolavoro.web.publiccatalogue;

import it.infolavoro.publiccatalogue.PublishedEntry;
import it.infolavoro.servicecontent.ServicePlace;
import it.infolavoro.servicecontent.WeekHours;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A place of a service as its page shows it. */
public record PlaceView(ServicePlace place, String province) {

    /** When it is open on a weekday: in words, with the day's name in the constants' form. */
    public record Day(String name, String hours) {}

    static List<PlaceView> of(PublishedEntry service) {
        return service.content().places().stream()
                .map(place -> new PlaceView(place, service.province(place)))
                .toList();
    }

    /** Its address in one line, as far as it is known. */
    public String getLine() {
        var town = Stream.of(place.postalCode(), place.municipality(), province == null ? null : "(" + province + ")")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return place.address() == null ? town : place.address() + ", " + town;
    }

    /** The days on which it is open. */
    public List<Day> getDays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Day(
                        day.name(),
                        WeekHours.write(place.hours(), day).replace(" ", ", ").replace("-", "–")))
                .filter(day -> !day.hours().isEmpty())
                .toList();
    }

    /** Whether it is known where on the map it is. */
    public boolean isOnMap() {
        return place.latitude() != null && place.longitude() != null;
    }

    /** Where on the map it is, in degrees as people write them. */
    public String getPosition() {
        return degrees(place.latitude()) + " N, " + degrees(place.longitude()) + " E";
    }

    /** A map of another site with a mark on it, for whoever wants to go there: no page asks it by itself. */
    public String getMap() {
        var at = place.latitude().toPlainString() + "/" + place.longitude().toPlainString();
        return "https://www.openstreetmap.org/?mlat=" + place.latitude().toPlainString() + "&mlon="
                + place.longitude().toPlainString() + "#map=17/" + at;
    }

    private static String degrees(BigDecimal degrees) {
        return String.format(Locale.ITALIAN, "%." + Math.max(1, degrees.scale()) + "f", degrees);
    }
}
