package it.infolavoro.web.report;

import it.infolavoro.platform.Clocks;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** The months that a report's period can begin or end with. */
final class ReportMonths {

    private static final int TO_CHOOSE = 36;

    private ReportMonths() {}

    /** The latest months by what people read, with the one that an old bookmark names. */
    static Map<String, String> with(String chosen) {
        var months = new LinkedHashMap<String, String>();
        var last = YearMonth.now(Clocks.ITALY);
        for (var back = 0; back < TO_CHOOSE; back++) {
            var month = last.minusMonths(back).toString();
            months.put(ReportLabels.month(month), month);
        }
        if (chosen != null && !chosen.isBlank()) {
            months.putIfAbsent(ReportLabels.month(chosen), chosen);
        }
        return months;
    }
}
