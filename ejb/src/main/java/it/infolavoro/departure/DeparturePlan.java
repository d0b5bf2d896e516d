package it.infolavoro.departure;

import it.infolavoro.adhesion.BodyDetail;
import it.infolavoro.catalogue.ServiceRow;
import it.infolavoro.report.OpenWork;
import java.util.List;
import java.util.Map;

/**
 * A body that may go, with what is open.
 *
 * @param open counts alone
 * @param last its last departure, or null
 * @param replacements by waiting service, the services of others that meet the same need
 */
public record DeparturePlan(
        BodyDetail detail, OpenWork open, DepartureRow last, Map<Long, List<ServiceRow>> replacements) {}
