package it.infolavoro.adhesion;

import java.time.LocalDate;
import java.util.List;

/**
 * A body with its whole history in the network.
 *
 * @param version of the body, for the next decision
 * @param code the ISTAT code of a Comune, the code of an organisation
 * @param periods when it takes part, the newest first
 * @param acts what was decided on pages, the newest first
 * @param applications what it asked for, the newest first
 */
public record BodyDetail(
        BodyRow body,
        long version,
        String code,
        LocalDate today,
        List<PeriodRow> periods,
        List<ActRow> acts,
        List<ApplicationRow> applications) {}
