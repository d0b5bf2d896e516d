package it.infolavoro.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Keeps a production installation from starting with the secrets of the demo, which everybody can read in the sources,
 * and from mailing links that lead to the demo.
 */
@Startup
@Singleton
public class ProductionSecrets {

    private static final String DEMO = "infolavoro-demo";
    private static final List<String> VARIABLES = List.of(
            "DB_PASSWORD",
            "DB_REPORT_PASSWORD",
            "DB_SIGNAL_PASSWORD",
            "DB_PUBLIC_PASSWORD",
            "DB_OWNER_PASSWORD",
            "OIDC_CLIENT_SECRET",
            "KEYCLOAK_PEOPLE_SECRET",
            KeySecret.VARIABLE,
            KeySecret.PREVIOUS);

    @Inject
    Profile profile;

    /**
     * Refuses the start, also where the secret of the keys is missing. The one before it may not be the demo's either:
     * the first keys of an older version are the secret itself, and would be known to everybody.
     *
     * @throws IllegalStateException naming the variables, never their values
     */
    @PostConstruct
    void refuseDemoSecrets() {
        KeySecret.current();
        var refused = profile.demo() ? List.<String>of() : demoSecrets(System.getenv());
        if (!refused.isEmpty()) {
            throw new IllegalStateException("Production refuses the demo's secrets: set other values for " + refused
                    + ", or INFOLAVORO_PROFILE=demo to try the product");
        }
        if (!profile.demo() && mailsLeadNowhere(System.getenv())) {
            throw new IllegalStateException(
                    "Mails hold links: set " + Site.VARIABLE + " to the address that people open");
        }
    }

    /** Whether mails are sent whose links would lead to the demo's address. */
    static boolean mailsLeadNowhere(Map<String, String> environment) {
        return !environment.getOrDefault("MAIL_HOST", "").isBlank()
                && environment.getOrDefault(Site.VARIABLE, "").isBlank();
    }

    /** Names of the variables that hold a secret of the demo. */
    static List<String> demoSecrets(Map<String, String> environment) {
        return VARIABLES.stream()
                .filter(name -> environment.getOrDefault(name, "").startsWith(DEMO))
                .toList();
    }
}
