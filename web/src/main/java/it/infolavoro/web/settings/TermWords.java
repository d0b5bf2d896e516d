package it.infolavoro.web.settings;

import it.infolavoro.settings.NetworkTerm;
import it.infolavoro.settings.SettingChange;
import it.infolavoro.web.faces.Difference;
import it.infolavoro.web.faces.Texts;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Terms in words. */
final class TermWords {

    private TermWords() {}

    /** A change with the term's name, and both values as people read them. */
    static Difference of(SettingChange change) {
        return new Difference(
                Texts.get("terms." + change.key()),
                value(change.key(), change.before()),
                value(change.key(), change.after()));
    }

    private static String value(String key, String value) {
        return NetworkTerm.find(key)
                .map(term -> switch (term.kind()) {
                    case FLAG -> Texts.get("terms.flag." + value);
                    case ROLES -> roles(value);
                    default -> value;
                })
                .orElse(value);
    }

    private static String roles(String words) {
        return words.isEmpty()
                ? Texts.get("terms.roles.none")
                : Arrays.stream(words.split(" "))
                        .map(role -> Texts.get("common.role." + role))
                        .collect(Collectors.joining(", "));
    }
}
