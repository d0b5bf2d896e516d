package it.infolavoro.web.referral;

import it.infolavoro.offer.OfferedRow;
import it.infolavoro.offer.Turns;
import it.infolavoro.referral.ReferralService;
import it.infolavoro.web.caller.CodesBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a desk was shown when it wrote referrals: one referral's list, and the turns of all. */
@Named
@RequestScoped
public class ShownOffers {

    @Inject
    ReferralService referrals;

    @Inject
    CodesBean codes;

    private List<OfferedRow> rows;
    private List<Turns> turns;

    /** The list of a referral, read once in a request. */
    public List<OfferedRow> of(long referralId) {
        if (rows == null) {
            rows = referrals.offered(referralId);
        }
        return rows;
    }

    /** What the desk looked for in a list, as people read it; empty where it looked for everything. */
    public String searched(List<OfferedRow> list) {
        return list.stream().limit(1).flatMap(this::words).collect(Collectors.joining(", "));
    }

    private Stream<String> words(OfferedRow row) {
        return Stream.of(
                        row.searchedPlace(),
                        codes.label("language", row.searchedLanguage()),
                        codes.label("audience", row.searchedAudience()))
                .filter(Objects::nonNull);
    }

    /** The address of the turns as a file. */
    public String getTurnsCsv() {
        return "turns.csv";
    }

    /** How often organisations were shown and chosen, read once in a request. */
    public List<Turns> getTurns() {
        if (turns == null) {
            turns = referrals.turns();
        }
        return turns;
    }
}
