package it.infolavoro;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the schema's migrations as text. */
final class Migrations {

    private static final Pattern TABLE =
            Pattern.compile("CREATE TABLE (?:IF NOT EXISTS )?`?(\\w+)`?\\s*\\((.*?)\\n\\)", Pattern.DOTALL);

    private static final Pattern VIEW = Pattern.compile("VIEW (\\w+) AS\\s+SELECT\\b(.*?)\\bFROM\\b", Pattern.DOTALL);

    private Migrations() {}

    /** The tables, and the views over them, that have a column of this name. */
    static Set<String> tablesWithColumn(String column) {
        var tables = new TreeSet<String>();
        var line = Pattern.compile("(?m)^\\s*`?" + column + "`?\\s+BIGINT");
        for (var sql : Sources.under("src/main/resources/db/migration", ".sql").values()) {
            var matcher = TABLE.matcher(sql);
            while (matcher.find()) {
                if (line.matcher(matcher.group(2)).find()) {
                    tables.add(matcher.group(1).toLowerCase(Locale.ROOT));
                }
            }
        }
        for (var sql : Sources.under("src/main/resources/db/views", ".sql").values()) {
            VIEW.matcher(sql)
                    .results()
                    .filter(view -> Pattern.compile("\\b" + column + "\\b")
                            .matcher(view.group(2))
                            .find())
                    .forEach(view -> tables.add(view.group(1).toLowerCase(Locale.ROOT)));
        }
        return tables;
    }
}
