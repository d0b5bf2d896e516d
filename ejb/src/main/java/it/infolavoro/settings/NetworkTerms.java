package it.infolavoro.settings;

import static it.infolavoro.settings.NetworkTerm.ACCESS_AFTER_END;
import static it.infolavoro.settings.NetworkTerm.ACKNOWLEDGE;
import static it.infolavoro.settings.NetworkTerm.CATALOGUE_APPROVAL;
import static it.infolavoro.settings.NetworkTerm.CATALOGUE_CONFIRM_DAYS;
import static it.infolavoro.settings.NetworkTerm.DORMANT_DAYS;
import static it.infolavoro.settings.NetworkTerm.EXPIRE;
import static it.infolavoro.settings.NetworkTerm.FIRST_FOLLOW_UP;
import static it.infolavoro.settings.NetworkTerm.LAST_FOLLOW_UP;
import static it.infolavoro.settings.NetworkTerm.NO_PROGRESS;
import static it.infolavoro.settings.NetworkTerm.RECEIPT_CODE_DAYS;
import static it.infolavoro.settings.NetworkTerm.REMIND;
import static it.infolavoro.settings.NetworkTerm.SECOND_FACTOR_ROLES;
import static it.infolavoro.settings.NetworkTerm.SECOND_FOLLOW_UP;
import static it.infolavoro.settings.NetworkTerm.SIGNAL_DAYS;
import static it.infolavoro.settings.NetworkTerm.SIGNAL_NAMES;
import static it.infolavoro.settings.NetworkTerm.SIGNAL_QUESTIONS;
import static it.infolavoro.settings.NetworkTerm.SIGNAL_QUESTIONS_PER_DAY;
import static it.infolavoro.settings.NetworkTerm.URGENT_ACKNOWLEDGE;
import static it.infolavoro.settings.NetworkTerm.URGENT_EXPIRE;
import static it.infolavoro.settings.NetworkTerm.URGENT_NO_PROGRESS;
import static it.infolavoro.settings.NetworkTerm.URGENT_REMIND;

import it.infolavoro.network.AccountTerms;
import it.infolavoro.network.AgreedTerms;
import it.infolavoro.network.CatalogueTerms;
import it.infolavoro.network.ClockTerms;
import it.infolavoro.network.Network;
import it.infolavoro.network.SignalTerms;
import it.infolavoro.platform.BusinessRuleViolation;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The terms of a network, each by its name, and back (rule R5). */
final class NetworkTerms {

    private final Map<NetworkTerm, String> values;

    private NetworkTerms(Map<NetworkTerm, String> values) {
        this.values = values;
    }

    /** The terms that hold, with some replaced. */
    static NetworkTerms of(AgreedTerms held, Map<NetworkTerm, String> replaced) {
        var values = new EnumMap<>(of(held).values);
        values.putAll(replaced);
        return new NetworkTerms(values);
    }

    /** Those of a version; what the product did not know then stays as it is. */
    static NetworkTerms ofVersion(AgreedTerms held, Map<String, String> version) {
        var values = new EnumMap<NetworkTerm, String>(NetworkTerm.class);
        version.forEach((key, value) -> NetworkTerm.find(key).ifPresent(term -> values.put(term, value)));
        return of(held, values);
    }

    static NetworkTerms of(AgreedTerms held) {
        var all = new EnumMap<NetworkTerm, String>(NetworkTerm.class);
        put(all, ACKNOWLEDGE, held.terms().waiting());
        put(all, URGENT_ACKNOWLEDGE, held.clock().urgent());
        put(all, ACCESS_AFTER_END, held.terms().accessAfterEnd());
        put(all, FIRST_FOLLOW_UP, held.clock().firstFollowUp());
        put(all, SECOND_FOLLOW_UP, held.clock().secondFollowUp());
        put(all, LAST_FOLLOW_UP, held.clock().lastFollowUp());
        put(all, SIGNAL_DAYS, held.signal().days());
        put(all, SIGNAL_NAMES, held.signal().names());
        put(all, SIGNAL_QUESTIONS, held.signal().questions());
        put(all, SIGNAL_QUESTIONS_PER_DAY, held.signal().questionsPerDay());
        put(all, RECEIPT_CODE_DAYS, held.signal().codeDays());
        put(all, CATALOGUE_APPROVAL, held.catalogue().approval());
        put(all, CATALOGUE_CONFIRM_DAYS, held.catalogue().confirmDays());
        put(all, DORMANT_DAYS, held.accounts().dormantDays());
        all.put(SECOND_FACTOR_ROLES, held.accounts().words());
        return new NetworkTerms(all);
    }

    private static void put(Map<NetworkTerm, String> all, NetworkTerm first, ClockTerms.Waiting waiting) {
        var terms = NetworkTerm.values();
        put(all, first, waiting.acknowledge());
        put(all, terms[first.ordinal() + 1], waiting.remind());
        put(all, terms[first.ordinal() + 2], waiting.expire());
        put(all, terms[first.ordinal() + 3], waiting.noProgress());
    }

    private static void put(Map<NetworkTerm, String> all, NetworkTerm term, int number) {
        all.put(term, String.valueOf(number));
    }

    private static void put(Map<NetworkTerm, String> all, NetworkTerm term, boolean flag) {
        all.put(term, flag ? "yes" : "no");
    }

    /** The same as they are kept, or a refusal beside the field where values or their order cannot hold (rule R6). */
    NetworkTerms checked() {
        values.forEach((term, value) -> term.kind().check(term.key(), value));
        var agreed = agreed();
        refuse(!agreed.terms().waiting().inOrder(), REMIND, "setting.waitingOrder");
        refuse(!agreed.clock().urgent().inOrder(), URGENT_REMIND, "setting.waitingOrder");
        refuse(!agreed.clock().followUpsInOrder(), SECOND_FOLLOW_UP, "setting.followUpOrder");
        return of(agreed);
    }

    private static void refuse(boolean wrong, NetworkTerm term, String rule) {
        if (wrong) {
            throw BusinessRuleViolation.at(term.key(), rule);
        }
    }

    AgreedTerms agreed() {
        return new AgreedTerms(
                new Network.Terms(
                        number(ACKNOWLEDGE),
                        number(REMIND),
                        number(EXPIRE),
                        number(NO_PROGRESS),
                        number(ACCESS_AFTER_END)),
                new SignalTerms(
                        number(SIGNAL_DAYS),
                        flag(SIGNAL_NAMES),
                        number(SIGNAL_QUESTIONS),
                        number(SIGNAL_QUESTIONS_PER_DAY),
                        number(RECEIPT_CODE_DAYS)),
                new ClockTerms(
                        new ClockTerms.Waiting(
                                number(URGENT_ACKNOWLEDGE),
                                number(URGENT_REMIND),
                                number(URGENT_EXPIRE),
                                number(URGENT_NO_PROGRESS)),
                        number(FIRST_FOLLOW_UP),
                        number(SECOND_FOLLOW_UP),
                        number(LAST_FOLLOW_UP)),
                new CatalogueTerms(flag(CATALOGUE_APPROVAL), number(CATALOGUE_CONFIRM_DAYS)),
                AccountTerms.of(values.get(SECOND_FACTOR_ROLES), number(DORMANT_DAYS)));
    }

    private int number(NetworkTerm term) {
        return Integer.parseInt(values.get(term));
    }

    private boolean flag(NetworkTerm term) {
        return "yes".equals(values.get(term));
    }

    Map<NetworkTerm, String> values() {
        return values;
    }

    /** By key, in the terms' order. */
    Map<String, String> byKey() {
        var named = new LinkedHashMap<String, String>();
        values.forEach((term, value) -> named.put(term.key(), value));
        return named;
    }
}
