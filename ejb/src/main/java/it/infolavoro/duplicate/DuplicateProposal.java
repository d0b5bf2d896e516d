package it.infolavoro.duplicate;

import it.infolavoro.citizen.StaysWithPerson;
import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Two records that may be one person's, found when one of them was written. */
@Entity
@Table(name = "duplicate_proposal")
@StaysWithPerson("made anew from the records when one of them changes; the list leaves a merged one out")
public class DuplicateProposal extends MunicipalityOwned {

    @Column(name = "first_id", updatable = false)
    private Long firstId;

    @Column(name = "second_id", updatable = false)
    private Long secondId;

    protected DuplicateProposal() {}

    static DuplicateProposal of(long one, long other) {
        var proposal = new DuplicateProposal();
        proposal.firstId = Math.min(one, other);
        proposal.secondId = Math.max(one, other);
        return proposal;
    }

    /** The other one of the pair. */
    long partnerOf(long citizenId) {
        return firstId == citizenId ? secondId : firstId;
    }
}
