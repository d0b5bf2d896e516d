package it.infolavoro.report;

import java.time.YearMonth;

/**
 * Which part of the network's figures.
 *
 * @param from first month, included; null for a year before {@code to}
 * @param to last month, included; null for the current one
 * @param municipalityId only this Comune, or null
 * @param organisationId only referrals to this organisation, or null
 */
public record ReportFilter(YearMonth from, YearMonth to, Long municipalityId, Long organisationId) {

    /** The filter with its period filled in. */
    public ReportFilter upTo(YearMonth current) {
        var last = to == null ? current : to;
        return new ReportFilter(from == null ? last.minusMonths(11) : from, last, municipalityId, organisationId);
    }
}
