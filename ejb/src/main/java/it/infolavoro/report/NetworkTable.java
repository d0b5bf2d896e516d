package it.infolavoro.report;

import java.util.List;
import java.util.function.Function;

/** The tables of a network report, in the order in which they are shown and exported. */
public enum NetworkTable {
    VISITS_BY_MUNICIPALITY(NetworkReport::visitsByMunicipality),
    VISITS_BY_MONTH(NetworkReport::visitsByMonth),
    VISITS_BY_REASON(NetworkReport::visitsByReason),
    VISITS_BY_CHANNEL(NetworkReport::visitsByChannel),
    DELIVERIES_BY_MUNICIPALITY(NetworkReport::deliveriesByMunicipality),
    DELIVERIES_BY_MONTH(NetworkReport::deliveriesByMonth),
    DELIVERIES_BY_ORGANISATION(NetworkReport::deliveriesByOrganisation),
    DELIVERIES_BY_NEED(NetworkReport::deliveriesByNeed),
    DELIVERIES_BY_STATE(NetworkReport::deliveriesByState),
    DELIVERIES_BY_OUTCOME(NetworkReport::deliveriesByOutcome);

    private final Function<NetworkReport, List<Figure>> figures;

    NetworkTable(Function<NetworkReport, List<Figure>> figures) {
        this.figures = figures;
    }

    /** The table's figures. */
    public List<Figure> of(NetworkReport report) {
        return figures.apply(report);
    }
}
