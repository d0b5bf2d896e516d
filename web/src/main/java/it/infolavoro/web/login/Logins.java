package it.infolavoro.web.login;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which sessions of this server belong to which session at the identity provider. Kept for the whole server, because a
 * session may end while no request and no injected bean is there.
 */
final class Logins {

    private static final Map<String, Set<HttpSession>> SESSIONS = new ConcurrentHashMap<>();
    private static final String ATTRIBUTE = "il.login";

    private Logins() {}

    /** Remembers a session until it ends. */
    static void remember(String providerSession, HttpSession session) {
        if (session.getAttribute(ATTRIBUTE) == null) {
            session.setAttribute(ATTRIBUTE, new Login(providerSession));
        }
    }

    /** Ends the sessions of one session at the provider. Answers how many there were. */
    static int end(String providerSession) {
        var sessions = SESSIONS.getOrDefault(providerSession, Set.of()).toArray(HttpSession[]::new);
        for (var session : sessions) {
            session.invalidate();
        }
        return sessions.length;
    }

    private record Login(String providerSession) implements HttpSessionBindingListener, Serializable {

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            SESSIONS.computeIfAbsent(providerSession, id -> ConcurrentHashMap.newKeySet())
                    .add(event.getSession());
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            SESSIONS.computeIfPresent(providerSession, (id, sessions) -> {
                sessions.remove(event.getSession());
                return sessions.isEmpty() ? null : sessions;
            });
        }
    }
}
