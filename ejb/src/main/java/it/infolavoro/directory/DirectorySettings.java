package it.infolavoro.directory;

/** Where Keycloak is administered, and by whom: from the environment, as {@code oidc.json} reads its own. */
final class DirectorySettings {

    private static final String REALMS = "/realms/";

    private DirectorySettings() {}

    /** The realm's address as a program reaches it, which may be another than the one that browsers see. */
    private static String realm() {
        return text("KEYCLOAK_INTERNAL_URL", text("OIDC_PROVIDER_URL", "http://localhost:8180/realms/infolavoro"));
    }

    static String tokens() {
        return realm() + "/protocol/openid-connect/token";
    }

    static String administration() {
        return realm().replace(REALMS, "/admin" + REALMS);
    }

    static String client() {
        return text("KEYCLOAK_PEOPLE_CLIENT", "infolavoro-people");
    }

    /** The service account's secret; empty where people are not managed here. */
    static String secret() {
        return text("KEYCLOAK_PEOPLE_SECRET", "");
    }

    /** The client that people log in to, whose pages an invitation leads to. */
    static String login() {
        return text("OIDC_CLIENT_ID", "infolavoro-web");
    }

    private static String text(String variable, String otherwise) {
        var value = System.getProperty("env." + variable, System.getenv(variable));
        return value == null || value.isBlank() ? otherwise : value;
    }
}
