package it.infolavoro.servicecontent;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * A place at which a service is given, with its hours.
 *
 * @param number tells it from the service's other places for as long as it exists; 0 for a new one
 * @param name what the place is called, or null
 * @param municipality the name of the Comune, as the address tells it
 * @param latitude north of the equator in degrees (WGS 84), or null like the longitude
 * @param accessibility how people with disabilities get in and on
 * @param hours the stretches of a week in which it is open; none where they are not told
 * @param hoursFrom the first day on which these hours hold, or null
 * @param hoursUntil the last day, or null
 * @param closures when it is closed beside that, as text
 */
public record ServicePlace(
        @Min(0) int number,
        @PlainText @Size(max = 120) String name,
        @PlainText @Size(max = 200) String address,
        @PostalCode String postalCode,
        @NotBlank @PlainText @Size(max = 120) String municipality,
        BigDecimal latitude,
        BigDecimal longitude,
        @PlainText @Size(max = 500) String accessibility,
        @NotNull @Size(max = 50) List<@NotNull @Valid OpeningSpan> hours,
        LocalDate hoursFrom,
        LocalDate hoursUntil,
        @PlainText @Size(max = 300) String closures) {

    /** Tidies what was typed, and copies the hours in their order. */
    public ServicePlace {
        name = Text.tidy(name);
        address = Text.tidy(address);
        postalCode = Text.tidy(postalCode);
        municipality = Text.tidy(municipality);
        latitude = plain(latitude);
        longitude = plain(longitude);
        accessibility = Text.tidy(accessibility);
        hours = hours == null
                ? List.of()
                : hours.stream().sorted(OpeningSpan::compareTo).toList();
        closures = Text.tidy(closures);
    }

    /** A place of which only the Comune is known. */
    public static ServicePlace in(int number, String municipality) {
        return new ServicePlace(number, null, null, null, municipality, null, null, null, List.of(), null, null, null);
    }

    /** The same place by another number. */
    public ServicePlace numbered(int newNumber) {
        return new ServicePlace(
                newNumber,
                name,
                address,
                postalCode,
                municipality,
                latitude,
                longitude,
                accessibility,
                hours,
                hoursFrom,
                hoursUntil,
                closures);
    }

    /** What it is called on a page: its name, else its address, else its Comune. */
    public String title() {
        if (name != null) {
            return name;
        }
        return address == null ? String.valueOf(municipality) : address + ", " + municipality;
    }

    /** Ten centimetres are enough, and equal numbers have one form: 44.10 and 44.1 are the same place. */
    private static BigDecimal plain(BigDecimal degrees) {
        return degrees == null
                ? null
                : new BigDecimal(degrees.setScale(6, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString());
    }
}
