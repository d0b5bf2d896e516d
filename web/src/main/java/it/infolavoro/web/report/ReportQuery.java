package it.infolavoro.web.report;

import it.infolavoro.platform.NotFound;
import it.infolavoro.report.ReportFilter;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** The report's filters as they stand in an address. What cannot be read is an address that does not exist. */
final class ReportQuery {

    /** Years have four digits: the database knows no others. */
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    private ReportQuery() {}

    static ReportFilter filter(String from, String to, String municipality, String organisation) {
        return new ReportFilter(month(from), month(to), id(municipality), id(organisation));
    }

    private static YearMonth month(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!MONTH.matcher(text).matches()) {
            throw new NotFound("report");
        }
        return YearMonth.parse(text);
    }

    private static Long id(String text) {
        try {
            return text == null || text.isBlank() ? null : Long.valueOf(text);
        } catch (NumberFormatException notAnId) {
            throw new NotFound("report");
        }
    }
}
