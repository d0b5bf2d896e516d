package it.infolavoro.web.referral;

import it.infolavoro.offer.Condition;
import it.infolavoro.offer.Condition.Kind;
import it.infolavoro.offer.Condition.Verdict;
import it.infolavoro.offer.Offer;
import it.infolavoro.platform.Clocks;
import it.infolavoro.web.caller.CodesBean;
import it.infolavoro.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why a service stands where it stands, and what it asks, as people read it. */
@Named("offerWords")
@RequestScoped
public class OfferWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ITALIAN);

    @Inject
    CodesBean codes;

    /** Why it stands where it stands: places, wait, and whose turn it is. */
    public String reason(Offer offer) {
        var terms = offer.service().terms();
        var parts = new ArrayList<String>();
        if (terms.places() != null) {
            parts.add(terms.places() == 0 ? Texts.get("offer.full") : Texts.get("offer.places", terms.places()));
        }
        parts.add(
                terms.waitingDays() == null
                        ? Texts.get("offer.waiting.unknown")
                        : Texts.get("offer.waiting", terms.waitingDays()));
        if (terms.toldOn() != null && (terms.places() != null || terms.waitingDays() != null)) {
            parts.add(Texts.get("offer.told", DAY.format(terms.toldOn())));
        }
        if (offer.service().toConfirm(LocalDate.now(Clocks.ITALY))) {
            parts.add(confirmation(offer.service().confirmedUntil()));
        }
        parts.add(
                offer.lastSentAt() == null
                        ? Texts.get("offer.turn.never")
                        : Texts.get("offer.turn", DAY.format(offer.lastSentAt().atZone(Clocks.ITALY))));
        return String.join(" · ", parts);
    }

    private static String confirmation(LocalDate until) {
        return until == null
                ? Texts.get("offer.toConfirm.never")
                : Texts.get("offer.toConfirm", DAY.format(until.plusDays(1)));
    }

    /** Where, for whom and in which languages, as far as it is told. */
    public String facts(Offer offer) {
        var terms = offer.service().terms();
        var parts = new ArrayList<String>();
        if (terms.audience() != null) {
            parts.add(codes.label("audience", terms.audience()));
        }
        parts.addAll(terms.municipalities());
        if (!terms.spoken().isEmpty()) {
            parts.add(terms.spoken().stream()
                    .map(language -> codes.label("language", language))
                    .collect(Collectors.joining(", ")));
        }
        return String.join(" · ", parts);
    }

    /** The conditions that exclude the person; where none does, those to be confirmed. */
    public List<Condition> open(Offer offer) {
        var verdict = offer.eligible() ? Verdict.TO_VERIFY : Verdict.FAILED;
        return offer.conditions().stream()
                .filter(condition -> condition.verdict() == verdict)
                .toList();
    }

    /** A condition as a sentence that says what is asked, and what the person has. */
    public String sentence(Condition condition) {
        var key = "offer.condition." + condition.kind() + "." + condition.verdict();
        if (condition.kind() == Kind.AGE) {
            return age(condition);
        }
        if (condition.kind() == Kind.LABOUR) {
            var wanted = condition.arguments().stream()
                    .map(each -> codes.label("labour_condition", each.toString()))
                    .collect(Collectors.joining(", "));
            return Texts.get(key, wanted);
        }
        return Texts.get(key, condition.arguments().toArray());
    }

    private static String age(Condition condition) {
        var most = (Integer) condition.arguments().get(1);
        var range = most == Integer.MAX_VALUE
                ? Texts.get("offer.age.from", condition.arguments().get(0))
                : Texts.get("offer.age.range", condition.arguments().get(0), most);
        return condition.verdict() == Verdict.FAILED
                ? Texts.get(
                        "offer.condition.AGE.FAILED",
                        range,
                        condition.arguments().get(2))
                : Texts.get("offer.condition.AGE.TO_VERIFY", range);
    }
}
