package it.infolavoro.networkprofile;

import it.infolavoro.networkprofile.NetworkProfile.PlaceEntry;
import it.infolavoro.servicecontent.OpeningSpan;
import it.infolavoro.servicecontent.ServicePlace;
import it.infolavoro.servicecontent.WeekHours;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines of {@code service_places.csv}. */
final class PlaceCells {

    static final List<String> COLUMNS = List.of("organisation", "service", "number", "municipality");

    /** What a network may leave out. */
    static final Set<String> OPTIONAL = Set.of(
            "name",
            "address",
            "cap",
            "latitude",
            "longitude",
            "accessibility",
            "hours",
            "hours_from",
            "hours_until",
            "closures");

    private static final int MOST = 20;
    private static final Pattern CAP = Pattern.compile("[0-9]{5}");
    private static final Pattern DEGREES = Pattern.compile("[0-9]{1,2}(\\.[0-9]{1,10})?");

    private PlaceCells() {}

    static PlaceEntry entry(ProfileCells cells) {
        return new PlaceEntry(
                cells.at(),
                cells.matching("organisation", ProfileReader.CODE, ProfileReader.A_CODE),
                cells.matching("service", ProfileReader.CODE, ProfileReader.A_CODE),
                new ServicePlace(
                        cells.number("number", 1, MOST),
                        cells.optionalText("name", 120),
                        cells.optionalText("address", 200),
                        cells.optionalMatching("cap", CAP, "a CAP of five digits, as in 19038"),
                        cells.text("municipality", 120),
                        degrees(cells, "latitude"),
                        degrees(cells, "longitude"),
                        cells.optionalText("accessibility", 500),
                        hours(cells),
                        cells.optionalDate("hours_from"),
                        cells.optionalDate("hours_until"),
                        cells.optionalText("closures", 300)));
    }

    private static BigDecimal degrees(ProfileCells cells, String column) {
        var text = cells.optionalMatching(column, DEGREES, "degrees, as in 44.1025");
        return text == null || !DEGREES.matcher(text).matches() ? null : new BigDecimal(text);
    }

    private static List<OpeningSpan> hours(ProfileCells cells) {
        var text = cells.optionalText("hours", 500);
        return WeekHours.read(text).orElseGet(() -> {
            cells.wrong(
                    "hours", "\"" + text + "\" are no hours", "Write them as in lun-ven 9:00-12:30; mar 15:00-17:00");
            return List.of();
        });
    }
}
