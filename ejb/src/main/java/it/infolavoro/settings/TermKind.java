package it.infolavoro.settings;

import it.infolavoro.identity.Role;
import it.infolavoro.network.Network;
import it.infolavoro.platform.BusinessRuleViolation;
import java.util.List;

/** What values a term takes (rule R6). */
public enum TermKind {
    WORKING_DAYS(1, Network.MOST_DAYS),
    DAYS(1, Network.MOST_DAYS),
    DAYS_OR_NONE(0, Network.MOST_DAYS),
    QUESTIONS(1, Network.MOST_QUESTIONS),
    /** {@code yes} or {@code no}. */
    FLAG(0, 0),
    /** Roles, blanks between them; empty for none. */
    ROLES(0, 0);

    private final int least;
    private final int most;

    TermKind(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** Refuses what is no such value, beside the field. */
    void check(String key, String value) {
        switch (this) {
            case FLAG -> refuse(!"yes".equals(value) && !"no".equals(value), key, "setting.flag");
            case ROLES ->
                refuse(
                        value == null || !value.isBlank() && !Role.ALL.containsAll(List.of(value.split(" "))),
                        key,
                        "setting.roles");
            default -> refuse(!number(value), key, "setting.number", least, most);
        }
    }

    private boolean number(String value) {
        return value != null
                && value.matches("[0-9]{1,9}")
                && Integer.parseInt(value) >= least
                && Integer.parseInt(value) <= most;
    }

    private static void refuse(boolean wrong, String key, String rule, Object... arguments) {
        if (wrong) {
            throw BusinessRuleViolation.at(key, rule, arguments);
        }
    }
}
