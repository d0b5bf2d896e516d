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
                        + " documents, place, status, keeper, demo, network_residents, confirmed_on, published_at)"
                        + " SELECT 1, network_id, id, '" + code
                        + "', ?, 'school_meetings', ?, ?, ?, '" + (active ? "PUBLISHED" : "SUSPENDED")
                        + "', 'PROFILE', TRUE, TRUE, CURRENT_DATE, '2026-11-30 08:30:00.123456'"
                        + " FROM member_organisation WHERE code = '" + organisation + "'",
                name,
                name,
                name,
                name);
        insert(
                "INSERT INTO service_location (version, organisation_id, service_id, number, municipality)"
                        + " SELECT 1, organisation_id, id, 1, ? FROM service WHERE code = '" + code + "'",
                name);
        return code;
    }

    /** Tells of a service all that can be told, with a second place of which all is known. */
    void tellAll(String service) throws SQLException {
        stack.change("UPDATE service SET min_age = 18, max_age = 29, labour_conditions = 'unemployed,student',"
                + " audience = 'young', languages = 'it,ar', places = 4, waiting_days = 10, told_on = '2026-11-30',"
                + " eligibility = 'Chi cerca da un anno', cost = 'Gratuito', directions = 'Linea 7',"
                + " telephone = '0332 000100', email = 'ufficio@ente.example.org', website = 'https://ente.example/a?b=1',"
                + " valid_from = '2026-01-15', valid_until = CURRENT_DATE + INTERVAL 90 DAY,"
                + " confirmed_on = CURRENT_DATE - INTERVAL 3 DAY, place = CONCAT(place, ',Varese')"
                + " WHERE code = '" + service + "'");
        stack.change("INSERT INTO service_location (version, organisation_id, service_id, number, name, address,"
                + " postal_code, municipality, latitude, longitude, accessibility, hours_from, hours_until, closures)"
                + " SELECT 1, organisation_id, id, 7, 'Sede centrale', 'Via della Prova 3', '21100', 'Varese', 45.8206,"
                + " 8.825101, 'Senza gradini', '2026-09-01', '2027-06-30', 'Chiusa il 24 dicembre'"
                + " FROM service WHERE code = '" + service + "'");
        for (var hours : new String[] {"1, 540, 750", "3, 540, 750", "3, 900, 1020"}) {
            stack.change("INSERT INTO location_schedule (version, location_id, weekday, opens_minute, closes_minute)"
                    + " SELECT 1, l.id, " + hours + " FROM service_location l JOIN service s ON s.id = l.service_id"
                    + " WHERE l.number = 7 AND s.code = '" + service + "'");
        }
    }

    /** Nobody has confirmed a service for two years. */
    void forget(String service) throws SQLException {
        stack.change("UPDATE service SET confirmed_on = CURRENT_DATE - INTERVAL 2 YEAR WHERE code = '" + service + "'");
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
