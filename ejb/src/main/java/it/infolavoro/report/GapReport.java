package it.infolavoro.report;

import java.util.List;

/**
 * What is missing in a network's catalogue.
 *
 * @param filter the period and Comune, filled in
 * @param needs by need, those with most gaps first
 * @param searches what was looked for by place, language or audience, most first
 */
public record GapReport(ReportFilter filter, List<GapRow> needs, List<GapSearch> searches) {

    /** Copies the lists. */
    public GapReport {
        needs = List.copyOf(needs);
        searches = List.copyOf(searches);
    }
}
