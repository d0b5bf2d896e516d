package it.infolavoro.web.report;

import it.infolavoro.platform.NotFound;
import it.infolavoro.report.ReportFilter;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** The report's filters as they stand in an address. What cannot be read is an address that does not exist. */
final class ReportQuery {

    private ReportQuery() {}

    static ReportFilter filter(String from, String to, String municipality, String organisation) {
        return new ReportFilter(month(from), month(to), id(municipality), id(organisation));
    }

    private static YearMonth month(String text) {
        try {
            return text == null || text.isBlank() ? null : YearMonth.parse(text);
        } catch (DateTimeParseException notAMonth) {
            throw new NotFound("report");
        }
    }

    private static Long id(String text) {
        try {
            return text == null || text.isBlank() ? null : Long.valueOf(text);
        } catch (NumberFormatException notAnId) {
            throw new NotFound("report");
        }
    }
}
