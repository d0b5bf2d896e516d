package it.infolavoro.publiccatalogue;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The conditions of a statement with their values, which are bound and never written into it. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Adds a condition, once with each value in the place of a question mark; nothing where the value is null. */
    Conditions and(String condition, Object value) {
        if (value != null) {
            conditions.add(condition);
            condition.chars().filter(character -> character == '?').forEach(mark -> values.add(value));
        }
        return this;
    }

    /** Adds that each word stands somewhere in one of the columns, in whatever case and with whatever accents. */
    Conditions words(String text, String... columns) {
        if (text != null) {
            var any = new ArrayList<String>();
            for (var column : columns) {
                any.add(column + " LIKE ?");
            }
            for (var word : text.split(" ")) {
                and("(" + String.join(" OR ", any) + ")", "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
            }
        }
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** Binds the values, and what follows them. */
    void bind(PreparedStatement statement, long... more) throws SQLException {
        var at = 1;
        for (var value : values) {
            statement.setObject(at++, value);
        }
        for (var number : more) {
            statement.setLong(at++, number);
        }
    }
}
