package it.infolavoro.web.login;

/**
 * Settings of the login from the environment: what {@code oidc.json} reads too, for those parts that the server does
 * not do itself, and when a page left alone is locked.
 */
enum Setting {
    PROVIDER_URL("OIDC_PROVIDER_URL", "http://localhost:8180/realms/infolavoro"),
    CLIENT_ID("OIDC_CLIENT_ID", "infolavoro-web"),
    LOCK_MINUTES("LOCK_MINUTES", "10");

    private final String variable;
    private final String otherwise;

    Setting(String variable, String otherwise) {
        this.variable = variable;
        this.otherwise = otherwise;
    }

    /** The value of the environment, or the default (of the provider, the one that oidc.json has too). */
    String get() {
        var value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
