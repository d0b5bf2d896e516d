package it.infolavoro.sharing;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That another Comune has opened a summary, kept by the Comune that made it. */
@Entity
@Table(name = "summary_opening")
public class SummaryOpening extends MunicipalityOwned {

    @Column(name = "receipt_code_id", updatable = false)
    private long receiptCodeId;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "opened_by_municipality", updatable = false)
    private long openedByMunicipality;

    protected SummaryOpening() {}

    static SummaryOpening of(long receiptCodeId, long byMunicipality, Instant at) {
        var opening = new SummaryOpening();
        opening.receiptCodeId = receiptCodeId;
        opening.openedByMunicipality = byMunicipality;
        opening.openedAt = at;
        return opening;
    }
}
