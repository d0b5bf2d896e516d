package it.infolavoro.browser;

import it.infolavoro.stage.RunningStack;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The numbers under which people's accounts are known to the product. */
final class AccountNumbers {

    private AccountNumbers() {}

    /** That of somebody who was there, or was listed. */
    static long of(RunningStack stack, String username) {
        return id(stack, "account where username = '" + username + "'");
    }

    /** That of somebody who works in a place, which is written down as a list would do it. */
    static long of(RunningStack stack, String username, Map<String, String> place) {
        var sql = "insert ignore into account (version, username, body_kind, body_id) select 1, '" + username + "', ";
        try {
            stack.change(sql + body(place));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return of(stack, username);
    }

    /** A case with the account of one of its desk's operators. */
    static OpenCase with(OpenCase known, String username, RunningStack stack) {
        var ids = new HashMap<>(known.ids());
        ids.put("accountId", of(stack, username));
        return new OpenCase(known.person(), Map.copyOf(ids));
    }

    /** The one id that a part of a query gives. */
    static long id(RunningStack stack, String from) {
        try (var connection = stack.database();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select id from " + from)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String body(Map<String, String> place) {
        if (place.containsKey("municipality")) {
            return "'MUNICIPALITY', id from municipality where istat_code = '" + place.get("municipality") + "'";
        }
        if (place.containsKey("organisation")) {
            return "'ORGANISATION', id from member_organisation where code = '" + place.get("organisation") + "'";
        }
        return place.containsKey("network")
                ? "'NETWORK', id from network where code = '" + place.get("network") + "'"
                : "'INSTALLATION', 0";
    }
}
