package it.infolavoro.offer;

import it.infolavoro.platform.Clocks;
import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the list that a desk was shown when it wrote a referral (rule R3). It never changes. */
@Entity
@Table(name = "offered_service")
public class OfferedService extends MunicipalityOwned {

    @Column(name = "referral_id", updatable = false)
    private long referralId;

    @Column(name = "service_id", updatable = false)
    private long serviceId;

    @Column(name = "need_kind", updatable = false)
    private String needKind;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private boolean eligible;

    @Column(name = "to_verify", updatable = false)
    private boolean toVerify;

    /** Whether nobody had confirmed its entry for too long. */
    @Column(name = "to_confirm", updatable = false)
    private boolean toConfirm;

    @Column(updatable = false)
    private boolean chosen;

    /** False where the desk's filter kept it out of sight. */
    @Column(name = "in_sight", updatable = false)
    private boolean inSight;

    @Column(name = "searched_place", updatable = false)
    private String searchedPlace;

    @Column(name = "searched_language", updatable = false)
    private String searchedLanguage;

    @Column(name = "searched_audience", updatable = false)
    private String searchedAudience;

    @Column(updatable = false)
    private Integer places;

    @Column(name = "waiting_days", updatable = false)
    private Integer waitingDays;

    @Column(name = "last_sent_at", updatable = false)
    private Instant lastSentAt;

    @Column(name = "offered_at", updatable = false)
    private Instant offeredAt;

    protected OfferedService() {}

    /** A line as it was shown. */
    public static OfferedService of(
            long referralId, String needKind, Offer offer, boolean chosen, OfferFilter filter, Instant at) {
        var line = new OfferedService();
        line.referralId = referralId;
        line.needKind = needKind;
        line.serviceId = offer.service().id();
        line.position = offer.position();
        line.eligible = offer.eligible();
        line.toVerify = offer.toVerify();
        line.toConfirm = offer.service().toConfirm(Clocks.day(at));
        line.chosen = chosen;
        line.inSight = chosen || filter.finds(offer.service().terms());
        line.searchedPlace = filter.place();
        line.searchedLanguage = filter.language();
        line.searchedAudience = filter.audience();
        line.places = offer.service().terms().places();
        line.waitingDays = offer.service().terms().waitingDays();
        line.lastSentAt = offer.lastSentAt();
        line.offeredAt = at;
        return line;
    }
}
