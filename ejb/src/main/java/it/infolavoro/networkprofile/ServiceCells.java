package it.infolavoro.networkprofile;

import it.infolavoro.catalogue.CatalogueEntry.Capacity;
import it.infolavoro.networkprofile.NetworkProfile.ServiceEntry;
import it.infolavoro.platform.Text;
import it.infolavoro.servicecontent.ServiceContent;
import it.infolavoro.servicecontent.ServicePlace;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines of {@code services.csv}. */
final class ServiceCells {

    /** What a network may leave out: whom a service is for, where, how soon, and how to reach it. */
    static final Set<String> OPTIONAL = Set.of(
            "min_age",
            "max_age",
            "labour_conditions",
            "network_residents",
            "eligibility",
            "documents",
            "audience",
            "place",
            "languages",
            "cost",
            "directions",
            "telephone",
            "email",
            "website",
            "valid_from",
            "valid_until",
            "places",
            "waiting_days",
            "told_on",
            "confirmed_on");

    private static final int OLDEST = 120;
    private static final int MOST = 10_000;
    private static final Pattern KEYS =
            Pattern.compile(ProfileReader.KEY.pattern() + "(," + ProfileReader.KEY.pattern() + ")*");
    private static final Pattern TELEPHONE = Pattern.compile("[+0-9(][0-9 ./()\\-]{4,}");
    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s<>\"]{3,290}");

    private ServiceCells() {}

    static ServiceEntry entry(ProfileCells cells) {
        return new ServiceEntry(
                cells.at(),
                cells.matching("organisation", ProfileReader.CODE, ProfileReader.A_CODE),
                cells.matching("code", ProfileReader.CODE, ProfileReader.A_CODE),
                cells.flag("demo"),
                content(cells),
                new Capacity(
                        number(cells, "places", MOST),
                        number(cells, "waiting_days", MOST),
                        cells.optionalDate("told_on")),
                cells.optionalDate("confirmed_on"));
    }

    private static ServiceContent content(ProfileCells cells) {
        var place = cells.optionalText("place", 120);
        return new ServiceContent(
                cells.text("name", 200),
                cells.matching("kind", ProfileReader.KEY, ProfileReader.A_KEY),
                cells.optionalText("description", 2_000),
                cells.optionalMatching("audience", ProfileReader.KEY, ProfileReader.A_KEY),
                number(cells, "min_age", OLDEST),
                number(cells, "max_age", OLDEST),
                keys(cells, "labour_conditions"),
                cells.flag("network_residents", false),
                cells.optionalText("eligibility", 500),
                cells.optionalText("documents", 300),
                keys(cells, "languages"),
                cells.optionalText("cost", 200),
                cells.optionalText("directions", 500),
                cells.optionalMatching("telephone", TELEPHONE, "a telephone number, as in 0187 123456"),
                cells.optionalAddress("email"),
                website(cells),
                cells.optionalDate("valid_from"),
                cells.optionalDate("valid_until"),
                place == null ? List.of() : List.of(ServicePlace.in(1, place)));
    }

    private static String website(ProfileCells cells) {
        var website = cells.optionalText("website", 300);
        if (website != null && !WEBSITE.matcher(website).matches()) {
            cells.wrong("website", "\"" + website + "\" is no address on the web", "Write one as in https://comune.it");
        }
        return website;
    }

    private static Integer number(ProfileCells cells, String column, int most) {
        var text = cells.optionalText(column, 10);
        return text == null ? null : Integer.valueOf(cells.number(column, 0, most));
    }

    /** Several keys, with commas between. */
    private static List<String> keys(ProfileCells cells, String column) {
        var text = Text.tidy(cells.optionalText(column, 200));
        if (text == null) {
            return List.of();
        }
        if (!KEYS.matcher(text).matches()) {
            cells.wrong(column, "\"" + text + "\" is no list of keys", "Write keys with commas between");
        }
        return List.of(text.split(","));
    }
}
