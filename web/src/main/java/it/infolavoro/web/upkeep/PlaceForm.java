package it.infolavoro.web.upkeep;

import it.infolavoro.servicecontent.OpeningSpan;
import it.infolavoro.servicecontent.ServicePlace;
import it.infolavoro.servicecontent.WeekHours;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is typed of a place. */
public class PlaceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> hours = new HashMap<>();
    private String name;
    private String address;
    private String postalCode;
    private String municipality;
    private BigDecimal latitude;
    private BigDecimal longitude;
    private String accessibility;
    private LocalDate hoursFrom;
    private LocalDate hoursUntil;
    private String closures;

    /** Shows what a place is. */
    void show(ServicePlace place) {
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
        for (var day : DayOfWeek.values()) {
            hours.put(day.name(), WeekHours.write(place.hours(), day));
        }
    }

    ServicePlace place(int number) {
        return new ServicePlace(
                number,
                name,
                address,
                postalCode,
                municipality,
                latitude,
                longitude,
                accessibility,
                week(),
                hoursFrom,
                hoursUntil,
                closures);
    }

    /** The page's converter lets nothing through that cannot be read. */
    private List<OpeningSpan> week() {
        return Stream.of(DayOfWeek.values())
                .flatMap(day -> WeekHours.read(day, hours.get(day.name())).stream())
                .flatMap(List::stream)
                .toList();
    }

    public Map<String, String> getHours() {
        return hours;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public BigDecimal getLatitude() {
        return latitude;
    }

    public void setLatitude(BigDecimal latitude) {
        this.latitude = latitude;
    }

    public BigDecimal getLongitude() {
        return longitude;
    }

    public void setLongitude(BigDecimal longitude) {
        this.longitude = longitude;
    }

    public String getAccessibility() {
        return accessibility;
    }

    public void setAccessibility(String accessibility) {
        this.accessibility = accessibility;
    }

    public LocalDate getHoursFrom() {
        return hoursFrom;
    }

    public void setHoursFrom(LocalDate hoursFrom) {
        this.hoursFrom = hoursFrom;
    }

    public LocalDate getHoursUntil() {
        return hoursUntil;
    }

    public void setHoursUntil(LocalDate hoursUntil) {
        this.hoursUntil = hoursUntil;
    }

    public String getClosures() {
        return closures;
    }

    public void setClosures(String closures) {
        this.closures = closures;
    }
}
