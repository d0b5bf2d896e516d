package it.infolavoro.report;

import java.util.List;

/**
 * The figures of a network for a period.
 *
 * @param filter with the period filled in
 */
public record NetworkReport(
        ReportFilter filter,
        long visits,
        long anonymousVisits,
        long sessions,
        long deliveries,
        List<Figure> visitsByMunicipality,
        List<Figure> visitsByMonth,
        List<Figure> visitsByReason,
        List<Figure> visitsByChannel,
        List<Figure> deliveriesByMunicipality,
        List<Figure> deliveriesByMonth,
        List<Figure> deliveriesByOrganisation,
        List<Figure> deliveriesByNeed,
        List<Figure> deliveriesByState,
        List<Figure> deliveriesByOutcome) {}
