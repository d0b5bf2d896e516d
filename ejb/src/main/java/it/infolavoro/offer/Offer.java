package it.infolavoro.offer;

import it.infolavoro.catalogue.ServiceRow;
import it.infolavoro.offer.Condition.Verdict;
import java.time.Instant;
import java.util.List;

/**
 * A service as it is offered to a desk for a person.
 *
 * @param position its place in the list, from 1
 * @param lastSentAt when this desk last sent somebody there, or null
 * @param openReferralId the referral by which the person is there already, or null
 */
public record Offer(
        ServiceRow service, int position, List<Condition> conditions, Instant lastSentAt, Long openReferralId) {

    /** Copies the list. */
    public Offer {
        conditions = List.copyOf(conditions);
    }

    /** Whether no condition is failed. */
    public boolean eligible() {
        return conditions.stream().noneMatch(condition -> condition.verdict() == Verdict.FAILED);
    }

    /** Whether the operator has something to confirm. */
    public boolean toVerify() {
        return conditions.stream().anyMatch(condition -> condition.verdict() == Verdict.TO_VERIFY);
    }

    Offer at(int place) {
        return new Offer(service, place, conditions, lastSentAt, openReferralId);
    }
}
