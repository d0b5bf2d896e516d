package it.infolavoro.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Who was first to accept a referral that only one may accept. The unique key on the referral decides between two
 * organisations that click at once, neither of which can see the other's delivery. It holds ids alone and belongs to no
 * tenant.
 */
@Entity
@Table(name = "referral_claim")
public class ReferralClaim {

    @Id
    @Column(name = "delivery_id")
    private Long deliveryId;

    @Column(name = "referral_id", updatable = false)
    private Long referralId;

    @Column(name = "claimed_at", updatable = false)
    private Instant claimedAt;

    protected ReferralClaim() {}

    /** A claim of the referral by one of its deliveries. */
    public static ReferralClaim of(Delivery delivery, Instant at) {
        var claim = new ReferralClaim();
        claim.deliveryId = delivery.id();
        claim.referralId = delivery.referralId();
        claim.claimedAt = at;
        return claim;
    }
}
