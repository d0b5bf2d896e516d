package it.infolavoro.offer;

import it.infolavoro.catalogue.ServiceTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order in which a desk sees services (rule R2). */
public final class Ranking {

    private Ranking() {}

    /**
     * Puts offers into their order, whatever order they come in.
     *
     * @param today decides between those to which this desk has never sent anybody, another way each month
     */
    public static List<Offer> of(List<Offer> offers, LocalDate today) {
        var sorted = new ArrayList<>(offers);
        sorted.sort(order(today));
        var ranked = new ArrayList<Offer>();
        sorted.forEach(offer -> ranked.add(offer.at(ranked.size() + 1)));
        return ranked;
    }

    private static Comparator<Offer> order(LocalDate today) {
        var month = today.getYear() * 12L + today.getMonthValue();
        return Comparator.comparing((Offer offer) -> !offer.eligible())
                .thenComparing(offer -> !terms(offer).hasPlaces())
                .thenComparing(offer -> offer.service().toConfirm(today))
                .thenComparing(
                        offer -> terms(offer).waitingDays(), Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
                .thenComparing(Offer::lastSentAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                .thenComparing(offer -> lot(offer.service().id(), month))
                .thenComparing(offer -> offer.service().id());
    }

    private static ServiceTerms terms(Offer offer) {
        return offer.service().terms();
    }

    /** A lot that is drawn anew each month, and the same for everybody who draws it (the mixing of SplitMix64). */
    private static long lot(long id, long month) {
        var mixed = id * 0x9E3779B97F4A7C15L + month;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
