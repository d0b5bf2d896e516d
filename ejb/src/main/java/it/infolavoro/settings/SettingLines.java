package it.infolavoro.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Keys and values as one text, a line each; a line break inside a value is written as {@code \n}. */
final class SettingLines {

    private SettingLines() {}

    static String write(Map<String, String> values) {
        return values.entrySet().stream()
                .map(one -> one.getKey() + "="
                        + one.getValue().replace("\\", "\\\\").replace("\n", "\\n"))
                .collect(Collectors.joining("\n"));
    }

    static Map<String, String> read(String text) {
        var values = new LinkedHashMap<String, String>();
        for (var line : text.isEmpty() ? new String[0] : text.split("\n")) {
            var sign = line.indexOf('=');
            values.put(line.substring(0, sign), unescaped(line.substring(sign + 1)));
        }
        return values;
    }

    private static String unescaped(String text) {
        var plain = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign == '\\') {
                i++;
                plain.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                plain.append(sign);
            }
        }
        return plain.toString();
    }
}
