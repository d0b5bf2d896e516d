package it.infolavoro.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The guard of shared computers, for pages: {@code #{guard.minutes}}. */
@Named("guard")
@ApplicationScoped
public class GuardBean {

    /** Minutes without a hand on the computer after which pages are blurred; a minute later the session ends. */
    public int getMinutes() {
        return Integer.parseInt(Setting.LOCK_MINUTES.get());
    }
}
