package it.infolavoro.upkeep;

import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** When an organisation was last asked to confirm its entries (rule R8). */
@Entity
@Table(name = "catalogue_nudge")
public class CatalogueNudge extends SharedEntity {

    @Column(name = "organisation_id", updatable = false)
    private long organisationId;

    @Column(name = "nudged_on")
    private LocalDate nudgedOn;

    protected CatalogueNudge() {}

    static CatalogueNudge of(long organisationId, LocalDate on) {
        var nudge = new CatalogueNudge();
        nudge.organisationId = organisationId;
        nudge.nudgedOn = on;
        return nudge;
    }

    /** Whether a month has passed. */
    boolean due(LocalDate today) {
        return !nudgedOn.plusMonths(1).isAfter(today);
    }

    void again(LocalDate on) {
        nudgedOn = on;
    }
}
