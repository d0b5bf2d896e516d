package it.infolavoro.web.login;

/**
 * What {@code oidc.json} reads from the environment, for those parts of the login that the server does not do itself.
 */
enum Setting {
    PROVIDER_URL("OIDC_PROVIDER_URL", "http://localhost:8180/realms/infolavoro"),
    CLIENT_ID("OIDC_CLIENT_ID", "infolavoro-web");

    private final String variable;
    private final String otherwise;

    Setting(String variable, String otherwise) {
        this.variable = variable;
        this.otherwise = otherwise;
    }

    /** The value of the environment, or the default that oidc.json has too. */
    String get() {
        var value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
