package it.infolavoro.web.report;

import it.infolavoro.network.CodeListService;
import it.infolavoro.report.NetworkTable;
import it.infolavoro.web.faces.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What people read for the keys of a report's tables. */
@ApplicationScoped
public class ReportLabels {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ITALIAN);

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM", Locale.ITALIAN);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("''yy", Locale.ITALIAN);

    @Inject
    CodeListService codes;

    /** The label of a figure's key in a table; bodies bring their own. */
    public String label(NetworkTable table, String key) {
        return switch (table) {
            case VISITS_BY_MONTH, DELIVERIES_BY_MONTH -> month(key);
            case VISITS_BY_REASON -> codes.label("reason_for_visit", key);
            case VISITS_BY_CHANNEL -> codes.label("contact_channel", key);
            case DELIVERIES_BY_NEED -> codes.label("need", key);
            case DELIVERIES_BY_OUTCOME -> codes.label("delivery_outcome", key);
            case DELIVERIES_BY_STATE -> Texts.get("report.state." + key);
            case VISITS_BY_MUNICIPALITY, DELIVERIES_BY_MUNICIPALITY, DELIVERIES_BY_ORGANISATION -> key;
        };
    }

    /** The heading of a table. */
    public String heading(NetworkTable table) {
        return Texts.get("report.table." + table.name());
    }

    /** A month under a column: "nov", and for January the year, "'26", because no more fits on a phone. */
    static String shortMonth(String yearAndMonth) {
        var month = YearMonth.parse(yearAndMonth);
        return month.format(month.getMonthValue() == 1 ? YEAR : SHORT);
    }

    /** A month in words, for example "novembre 2026". */
    public static String month(String yearAndMonth) {
        return YearMonth.parse(yearAndMonth).format(MONTH);
    }
}
