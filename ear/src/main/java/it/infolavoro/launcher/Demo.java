package it.infolavoro.launcher;

import java.util.List;
import java.util.Map;

/**
 * The demo's accounts. Every one of these secrets begins with the same words, by which the production profile refuses
 * it; they protect nothing but made-up data on the loopback address.
 */
public final class Demo {

    /** Password of every demo user. */
    public static final String PASSWORD = "infolavoro-demo";
    /** Secret of the web application's OIDC client. */
    public static final String CLIENT_SECRET = "infolavoro-demo-secret";
    /** Secret of the service account by which people are managed. */
    public static final String PEOPLE_SECRET = "infolavoro-demo-people";

    /** The secret from which the keys of sealed data are derived. */
    public static final String KEY = "infolavoro-demo-key-that-protects-nothing";

    static final String OWNER_PASSWORD = "infolavoro-demo-owner";
    static final String APPLICATION_PASSWORD = "infolavoro-demo-app";
    static final String REPORT_PASSWORD = "infolavoro-demo-report";
    static final String SIGNAL_PASSWORD = "infolavoro-demo-signal";
    static final String PUBLIC_PASSWORD = "infolavoro-demo-public";
    static final String KEYCLOAK_PASSWORD = "infolavoro-demo-keycloak";

    private static final List<Map.Entry<String, String>> USERS = List.of(
            Map.entry("operatore.laspezia", "operatrice dello sportello della Spezia"),
            Map.entry("operatore.sarzana", "operatore dello sportello di Sarzana"),
            Map.entry("operatore.lerici", "operatrice dello sportello di Lerici"),
            Map.entry("responsabile.sarzana", "responsabile dello sportello di Sarzana"),
            Map.entry("ente.cpi", "referente del Centro per l'impiego"),
            Map.entry("collega.cpi", "operatrice del Centro per l'impiego"),
            Map.entry("ente.cisita", "operatrice di Cisita Formazione"),
            Map.entry("ente.isforcoop", "operatore di Isforcoop"),
            Map.entry("coordinatore.laspezia", "coordinatore della Rete per il Lavoro"),
            Map.entry("operatore.varese", "operatrice dello sportello di Varese, in un'altra rete"),
            Map.entry("responsabile.varese", "responsabile dello sportello di Varese"),
            Map.entry("ente.varese", "referente di un ente che aderisce alle due reti"),
            Map.entry("coordinatore.varese", "coordinatore delle Città del lavoro"),
            Map.entry("amministratore", "amministratrice dell'installazione"));

    private Demo() {}

    /** User names and what each user does, in the order to show them. */
    static List<Map.Entry<String, String>> users() {
        return USERS;
    }

    /** What the demo adds to the accounts of the database, as settings of the application server. */
    static Map<String, String> databaseSettings(int port) {
        return Map.ofEntries(
                Map.entry("DB_URL", "jdbc:mariadb://127.0.0.1:" + port + "/infolavoro"),
                Map.entry("DB_USER", "infolavoro_app"),
                Map.entry("DB_PASSWORD", APPLICATION_PASSWORD),
                Map.entry("DB_REPORT_USER", "infolavoro_report"),
                Map.entry("DB_REPORT_PASSWORD", REPORT_PASSWORD),
                Map.entry("DB_SIGNAL_USER", "infolavoro_signal"),
                Map.entry("DB_SIGNAL_PASSWORD", SIGNAL_PASSWORD),
                Map.entry("DB_PUBLIC_USER", "infolavoro_public"),
                Map.entry("DB_PUBLIC_PASSWORD", PUBLIC_PASSWORD),
                Map.entry("DB_OWNER_USER", "infolavoro_owner"),
                Map.entry("DB_OWNER_PASSWORD", OWNER_PASSWORD));
    }

    /** Creates the databases and accounts where they are missing; gives nothing that production would not give. */
    static String accountsSql() {
        var sql = """
                ALTER USER IF EXISTS 'root'@'localhost' ACCOUNT LOCK;
                CREATE DATABASE IF NOT EXISTS infolavoro CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE DATABASE IF NOT EXISTS keycloak CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
                CREATE USER IF NOT EXISTS 'infolavoro_owner'@'%%' IDENTIFIED BY '%s';
                CREATE USER IF NOT EXISTS 'infolavoro_app'@'%%' IDENTIFIED BY '%s';
                CREATE USER IF NOT EXISTS 'infolavoro_report'@'%%' IDENTIFIED BY '%s';
                CREATE USER IF NOT EXISTS 'infolavoro_signal'@'%%' IDENTIFIED BY '%s';
                CREATE USER IF NOT EXISTS 'infolavoro_public'@'%%' IDENTIFIED BY '%s';
                CREATE USER IF NOT EXISTS 'keycloak'@'%%' IDENTIFIED BY '%s';
                GRANT ALL PRIVILEGES ON infolavoro.* TO 'infolavoro_owner'@'%%' WITH GRANT OPTION;
                GRANT SHOW VIEW ON infolavoro.* TO 'infolavoro_app'@'%%';
                GRANT SHOW VIEW ON infolavoro.* TO 'infolavoro_report'@'%%';
                GRANT SHOW VIEW ON infolavoro.* TO 'infolavoro_signal'@'%%';
                GRANT SHOW VIEW ON infolavoro.* TO 'infolavoro_public'@'%%';
                GRANT ALL PRIVILEGES ON keycloak.* TO 'keycloak'@'%%';
                """;
        return sql.formatted(
                OWNER_PASSWORD,
                APPLICATION_PASSWORD,
                REPORT_PASSWORD,
                SIGNAL_PASSWORD,
                PUBLIC_PASSWORD,
                KEYCLOAK_PASSWORD);
    }
}
