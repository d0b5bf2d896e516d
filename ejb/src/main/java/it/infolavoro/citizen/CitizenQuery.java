package it.infolavoro.citizen;

import it.infolavoro.platform.Text;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What was typed into the one search box, as a condition on {@code Citizen c} that an index can answer: a codice
 * fiscale, a birth date, a telephone, or the beginnings of surname and name in any order.
 */
record CitizenQuery(String condition, Map<String, Object> parameters) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern DATE = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d ./()-]{5,}");
    private static final Pattern FISCAL_CODE = Pattern.compile("[A-Z]{6}[0-9LMNPQRSTUV]{2}[A-Z][0-9A-Z]{0,7}|\\d{11}");
    private static final int MOST_WORDS = 6;

    static CitizenQuery of(String text) {
        if (text == null) {
            return new CitizenQuery("1 = 1", Map.of());
        }
        var compact = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (FISCAL_CODE.matcher(compact).matches()) {
            return compact.length() == 11 ? codeOrPhone(compact) : prefix("c.fiscalCode like :code", "code", compact);
        }
        if (DATE.matcher(compact).matches()) {
            return date(compact);
        }
        if (PHONE.matcher(text).matches()) {
            return prefix("c.phoneKey like :phone", "phone", text.replaceAll("\\D", ""));
        }
        return names(Text.key(text));
    }

    private static CitizenQuery codeOrPhone(String digits) {
        return new CitizenQuery("c.fiscalCode = :digits or c.phoneKey = :digits", Map.of("digits", digits));
    }

    private static CitizenQuery date(String typed) {
        try {
            var day = LocalDate.parse(typed.replaceAll("[.-]", "/"), DAY);
            return new CitizenQuery("c.birthDate = :day", Map.of("day", day));
        } catch (DateTimeParseException impossible) {
            return new CitizenQuery("1 = 0", Map.of());
        }
    }

    private static CitizenQuery prefix(String condition, String name, String beginning) {
        return new CitizenQuery(condition, Map.of(name, beginning + "%"));
    }

    /**
     * Splits the words at each place into surname and name, both ways round: "de luca ma" finds De Luca Maria and Maria
     * De Luca.
     */
    private static CitizenQuery names(String key) {
        if (key.isEmpty()) {
            return new CitizenQuery("1 = 0", Map.of());
        }
        var words = List.of(key.split(" ")).subList(0, Math.min(MOST_WORDS, key.split(" ").length));
        var conditions = new ArrayList<String>();
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("all", String.join(" ", words) + "%");
        conditions.add("c.surnameKey like :all");
        conditions.add("c.givenNameKey like :all");
        for (var at = 1; at < words.size(); at++) {
            parameters.put("head" + at, String.join(" ", words.subList(0, at)) + "%");
            parameters.put("tail" + at, String.join(" ", words.subList(at, words.size())) + "%");
            conditions.add("c.surnameKey like :head" + at + " and c.givenNameKey like :tail" + at);
            conditions.add("c.givenNameKey like :head" + at + " and c.surnameKey like :tail" + at);
        }
        return new CitizenQuery("(" + String.join(") or (", conditions) + ")", parameters);
    }
}
