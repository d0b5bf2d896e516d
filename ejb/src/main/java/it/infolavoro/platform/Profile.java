package it.infolavoro.platform;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * What this installation is: {@code demo} with generated people and known passwords, or {@code production}, which is
 * also the case when nothing is said, so that a forgotten setting fails closed. Read from {@code INFOLAVORO_PROFILE}.
 */
@ApplicationScoped
public class Profile {

    private static final String VARIABLE = "INFOLAVORO_PROFILE";

    /** True only where the demo was asked for by name. */
    public boolean demo() {
        return "demo".equals(System.getProperty(VARIABLE, System.getenv(VARIABLE)));
    }
}
