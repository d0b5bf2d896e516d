package it.infolavoro.web.people;

import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.people.PresenceService;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

/** Has it noted once an hour that somebody is there, in a browser or by a program. */
@WebFilter("/*")
public class PresenceFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Duration RESOLUTION = Duration.ofHours(1);

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient PresenceService presence;

    @Inject
    transient Clock clock;

    private final transient ConcurrentHashMap<String, Instant> noted = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() != null
                && isDue(request.getUserPrincipal().getName())
                && caller.find().isPresent()) {
            noted.put(request.getUserPrincipal().getName(), clock.instant());
            presence.seen();
        }
        chain.doFilter(request, response);
    }

    private boolean isDue(String username) {
        var last = noted.get(username);
        return last == null || last.plus(RESOLUTION).isBefore(clock.instant());
    }
}
