package it.infolavoro.browser;

import it.infolavoro.stage.RunningStack;
import java.sql.SQLException;
import java.util.UUID;

/** Organisations and services that a test puts into the database, as no profile has them. */
final class PublicEntries {

    private final RunningStack stack;
    private final String network;

    PublicEntries(RunningStack stack, String network) {
        this.stack = stack;
        this.network = network;
    }

    /** An organisation whose adhesion runs between two days, told in days from today; gives its code. */
    String organisation(String name, int from, Integer until) throws SQLException {
        var code = "prova-" + UUID.randomUUID();
        insert(
                "INSERT INTO member_organisation (version, network_id, code, name, category) SELECT 1, id, '" + code
                        + "', ?, 'other' FROM network WHERE code = '" + network + "'",
                name);
        stack.change("INSERT INTO adhesion (version, network_id, protocol_id, organisation_id, valid_from, valid_until)"
                + " SELECT 1, o.network_id, (SELECT MIN(p.id) FROM protocol p WHERE p.network_id = o.network_id), o.id,"
                + " CURRENT_DATE + INTERVAL " + from + " DAY, CURRENT_DATE + INTERVAL "
                + (until == null ? "NULL" : until) + " DAY FROM member_organisation o WHERE o.code = '" + code + "'");
        return code;
    }

    /** A service of it, of a kind that meets no need, so that no desk is offered it in other tests; gives its code. */
    String service(String organisation, String name, boolean active) throws SQLException {
        var code = "prova-" + UUID.randomUUID();
        insert(
                "INSERT INTO service (version, network_id, organisation_id, code, name, kind, description,"
                        + " documents, place, status, keeper, demo, network_residents) SELECT 1, network_id, id, '"
                        + code
                        + "', ?, 'school_meetings', ?, ?, ?, '" + (active ? "PUBLISHED" : "SUSPENDED")
                        + "', 'PROFILE', TRUE, TRUE FROM member_organisation WHERE code = '" + organisation + "'",
                name,
                name,
                name,
                name);
        return code;
    }

    /** Tells of a service all that can be told. */
    void tellAll(String service) throws SQLException {
        stack.change("UPDATE service SET min_age = 18, max_age = 29, labour_conditions = 'unemployed,student',"
                + " audience = 'young', languages = 'it,ar', places = 4, waiting_days = 10, told_on = '2026-11-30'"
                + " WHERE code = '" + service + "'");
    }

    private void insert(String sql, String... texts) throws SQLException {
        try (var connection = stack.database();
                var statement = connection.prepareStatement(sql)) {
            for (var at = 0; at < texts.length; at++) {
                statement.setString(at + 1, texts[at]);
            }
            statement.execute();
        }
    }
}
