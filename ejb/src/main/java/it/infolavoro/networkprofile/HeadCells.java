package it.infolavoro.networkprofile;

import it.infolavoro.identity.Role;
import it.infolavoro.network.AccountTerms;
import it.infolavoro.network.CatalogueTerms;
import it.infolavoro.network.ClockTerms;
import it.infolavoro.network.Network;
import it.infolavoro.network.SignalTerms;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The columns of {@code network.csv} that a network may leave out: what its desks may tell, when clocks ring, how the
 * catalogue is kept, its site, and what is asked of accounts.
 */
final class HeadCells {

    static final Set<String> OPTIONAL = Set.of(
            "signal_days",
            "signal_names",
            "signal_questions",
            "signal_questions_per_day",
            "receipt_code_days",
            "urgent_acknowledge_days",
            "urgent_remind_days",
            "urgent_expire_days",
            "urgent_no_progress_days",
            "first_follow_up_days",
            "second_follow_up_days",
            "last_follow_up_days",
            "catalogue_approval",
            "catalogue_confirm_days",
            "website",
            "second_factor_roles",
            "dormant_days");

    private static final Pattern WEBSITE = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[^\\s\"<>]*)?");

    private HeadCells() {}

    /** The network's site, or null. */
    static String website(ProfileCells cells) {
        var address = cells.optionalText("website", 300);
        if (address != null && !WEBSITE.matcher(address).matches()) {
            cells.wrong(
                    "website",
                    "\"" + address + "\" is no address of a site",
                    "Write one as in https://www.comune.example.it/lavoro, or leave the cell empty");
        }
        return address;
    }

    static SignalTerms signal(ProfileCells cells) {
        var usual = SignalTerms.USUAL;
        return new SignalTerms(
                cells.number("signal_days", 1, Network.MOST_DAYS, usual.days()),
                cells.flag("signal_names", usual.names()),
                cells.number("signal_questions", 1, Network.MOST_QUESTIONS, usual.questions()),
                cells.number("signal_questions_per_day", 1, Network.MOST_QUESTIONS, usual.questionsPerDay()),
                cells.number("receipt_code_days", 1, Network.MOST_DAYS, usual.codeDays()));
    }

    static CatalogueTerms catalogue(ProfileCells cells) {
        var usual = CatalogueTerms.USUAL;
        return new CatalogueTerms(
                cells.flag("catalogue_approval", usual.approval()),
                cells.number("catalogue_confirm_days", 1, Network.MOST_DAYS, usual.confirmDays()));
    }

    static ClockTerms clock(ProfileCells cells) {
        var usual = ClockTerms.USUAL;
        var urgent = new ClockTerms.Waiting(
                cells.number(
                        "urgent_acknowledge_days",
                        1,
                        Network.MOST_DAYS,
                        usual.urgent().acknowledge()),
                cells.number(
                        "urgent_remind_days",
                        1,
                        Network.MOST_DAYS,
                        usual.urgent().remind()),
                cells.number(
                        "urgent_expire_days",
                        1,
                        Network.MOST_DAYS,
                        usual.urgent().expire()),
                cells.number(
                        "urgent_no_progress_days",
                        1,
                        Network.MOST_DAYS,
                        usual.urgent().noProgress()));
        return new ClockTerms(
                urgent,
                cells.number("first_follow_up_days", 1, Network.MOST_DAYS, usual.firstFollowUp()),
                cells.number("second_follow_up_days", 1, Network.MOST_DAYS, usual.secondFollowUp()),
                cells.number("last_follow_up_days", 1, Network.MOST_DAYS, usual.lastFollowUp()));
    }

    static AccountTerms accounts(ProfileCells cells) {
        var usual = AccountTerms.USUAL;
        return new AccountTerms(
                cells.words("second_factor_roles", Role.ALL, usual.secondFactorRoles()),
                cells.number("dormant_days", 1, Network.MOST_DAYS, usual.dormantDays()));
    }
}
