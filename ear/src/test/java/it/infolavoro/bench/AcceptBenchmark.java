package it.infolavoro.bench;

import com.google.gson.JsonParser;
import it.infolavoro.launcher.Demo;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Accepts deliveries through REST, in turn with a bare servlet that runs the same statements, so that both meet the
 * machine in the same state. Login, roles, tenancy, rules, counts, trail and the desk's settlement are on.
 */
final class AcceptBenchmark {

    private static final int WARM_UP = 300;
    private static final int MEASURED = 400;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Copies of the newest delivery to the CPI that waits, each of a referral of its own. */
    private static final String REFERRALS = """
            INSERT INTO referral (municipality_id, version, citizen_id, need_kind, message, legal_basis, notice_version,
              age_band, snapshot, first_wins, priority, way, status, demo, created_at, created_by, request_id)
            SELECT r.municipality_id, 1, r.citizen_id, r.need_kind, r.message, r.legal_basis, r.notice_version,
              r.age_band, r.snapshot, 1, r.priority, r.way, 'OPEN', r.demo, r.created_at, 'misura', UUID()
            FROM seq_1_to_%d q, (SELECT f.* FROM referral f JOIN delivery d ON d.municipality_id = f.municipality_id
              AND d.referral_id = f.id JOIN member_organisation o ON o.id = d.organisation_id
              WHERE o.code = 'cpi' AND d.sent_at IS NOT NULL ORDER BY d.id DESC LIMIT 1) r""";

    private static final String DELIVERIES = """
            INSERT INTO delivery (municipality_id, organisation_id, version, referral_id, service_id, state, state_at,
              sent_at, sent_on, first_wins, priority, age_band, need_kind, message, snapshot)
            SELECT r.municipality_id, s.organisation_id, 1, r.id, s.id, 'SENT', now(6), now(6), curdate(), 1,
              r.priority, r.age_band, r.need_kind, r.message, r.snapshot
            FROM referral r, (SELECT s.id, s.organisation_id FROM service s JOIN member_organisation o
              ON o.id = s.organisation_id WHERE o.code = 'cpi' AND s.status = 'PUBLISHED' ORDER BY s.id LIMIT 1) s
            WHERE r.created_by = 'misura'""";

    private final String base;
    private final Map<String, String> settings;

    AcceptBenchmark(String base, Map<String, String> settings) {
        this.base = base;
        this.settings = settings;
    }

    /** The report's lines. */
    List<String> run() throws Exception {
        var ids = waiting(2 * (WARM_UP + MEASURED));
        var token = token();
        var product = new long[MEASURED];
        var bare = new long[MEASURED];
        for (var round = 0; round < WARM_UP + MEASURED; round++) {
            var ofProduct = nanos(accept(token, ids.get(2 * round)));
            var ofBare =
                    nanos(HttpRequest.newBuilder(URI.create(base + "/bare/accept?delivery=" + ids.get(2 * round + 1)))
                            .POST(BodyPublishers.noBody())
                            .build());
            if (round >= WARM_UP) {
                product[round - WARM_UP] = ofProduct;
                bare[round - WARM_UP] = ofBare;
            }
        }
        var one = new Times(product);
        var other = new Times(bare);
        return List.of(
                "| write | p50 ms | p95 ms | p99 ms | bare p50 ms | ratio of p50 |",
                "|---|---:|---:|---:|---:|---:|",
                "| an organisation accepts (REST) | %s | %s | %s | %s | %s |"
                        .formatted(
                                one.text(0.5),
                                one.text(0.95),
                                one.text(0.99),
                                other.text(0.5),
                                String.format(Locale.ROOT, "%.1f", one.percentile(0.5) / other.percentile(0.5))),
                "");
    }

    private List<Long> waiting(int number) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        settings.get("DB_URL"), settings.get("DB_OWNER_USER"), settings.get("DB_OWNER_PASSWORD"));
                var statement = connection.createStatement()) {
            statement.execute(REFERRALS.formatted(number));
            statement.execute(DELIVERIES);
            var ids = new ArrayList<Long>();
            try (var rows = statement.executeQuery("SELECT d.id FROM delivery d JOIN referral r ON r.id = d.referral_id"
                    + " WHERE r.created_by = 'misura' ORDER BY d.id")) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            return ids;
        }
    }

    private static HttpRequest.Builder json(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
    }

    private HttpRequest accept(String token, long delivery) {
        var body = """
                {"deliveryId": %d, "version": 1, "move": "ACCEPT", "citizenAgrees": false}""".formatted(delivery);
        return json(base + "/api/inbox/" + delivery + "/answer")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private String token() throws Exception {
        var form =
                "grant_type=password&scope=openid&client_id=infolavoro-api&username=ente.cpi&password=" + Demo.PASSWORD;
        var answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(settings.get("OIDC_PROVIDER_URL") + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        return JsonParser.parseString(answer.body())
                .getAsJsonObject()
                .get("access_token")
                .getAsString();
    }

    private static long nanos(HttpRequest request) throws Exception {
        var start = System.nanoTime();
        var answer = HTTP.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(request.uri() + " answers " + answer.statusCode() + " " + answer.body());
        }
        return System.nanoTime() - start;
    }
}
