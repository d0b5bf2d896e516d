package it.infolavoro.networkprofile;

import it.infolavoro.catalogue.ServiceTerms;
import it.infolavoro.networkprofile.NetworkProfile.ServiceEntry;
import it.infolavoro.platform.Text;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines of {@code services.csv}. */
final class ServiceCells {

    /** What a network may leave out: whom a service is for, where and how soon. */
    static final Set<String> OPTIONAL = Set.of(
            "min_age",
            "max_age",
            "labour_conditions",
            "network_residents",
            "documents",
            "audience",
            "place",
            "languages",
            "places",
            "waiting_days",
            "told_on");

    private static final int OLDEST = 120;
    private static final int MOST = 10_000;
    private static final Pattern KEYS =
            Pattern.compile(ProfileReader.KEY.pattern() + "(," + ProfileReader.KEY.pattern() + ")*");

    private ServiceCells() {}

    static ServiceEntry entry(ProfileCells cells) {
        return new ServiceEntry(
                cells.at(),
                cells.matching("organisation", ProfileReader.CODE, ProfileReader.A_CODE),
                cells.matching("code", ProfileReader.CODE, ProfileReader.A_CODE),
                cells.text("name", 200),
                cells.matching("kind", ProfileReader.KEY, ProfileReader.A_KEY),
                cells.optionalText("description", 1_000),
                cells.flag("demo"),
                terms(cells));
    }

    private static ServiceTerms terms(ProfileCells cells) {
        return new ServiceTerms(
                number(cells, "min_age", OLDEST),
                number(cells, "max_age", OLDEST),
                keys(cells, "labour_conditions"),
                cells.flag("network_residents", false),
                cells.optionalText("documents", 300),
                cells.optionalMatching("audience", ProfileReader.KEY, ProfileReader.A_KEY),
                cells.optionalText("place", 120),
                keys(cells, "languages"),
                number(cells, "places", MOST),
                number(cells, "waiting_days", MOST),
                cells.optionalDate("told_on"));
    }

    private static Integer number(ProfileCells cells, String column, int most) {
        var text = cells.optionalText(column, 10);
        return text == null ? null : Integer.valueOf(cells.number(column, 0, most));
    }

    /** Several keys, with commas between. */
    private static String keys(ProfileCells cells, String column) {
        var text = Text.tidy(cells.optionalText(column, 200));
        if (text != null && !KEYS.matcher(text).matches()) {
            cells.wrong(column, "\"" + text + "\" is no list of keys", "Write keys with commas between");
        }
        return text;
    }
}
