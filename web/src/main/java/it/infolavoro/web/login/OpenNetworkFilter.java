package it.infolavoro.web.login;

import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.identity.OpenNetwork;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Opens for the length of a request the network that was chosen, by somebody whose organisation takes part in several
 * (ADR 0030): a browser's session remembers it, a program names it with each request. It is bound once and cannot
 * change within a request.
 */
@WebFilter("/*")
public class OpenNetworkFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Where a session remembers the code of the network. */
    static final String CHOSEN = "il.network";

    /** In which a program names it; a browser's session counts alone, since another site could send this along. */
    private static final String HEADER = "X-InfoLavoro-Network";

    @Inject
    transient CurrentCaller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var network = chosen(request);
        if (network == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            OpenNetwork.call(network, () -> {
                if (isOver(request)) {
                    response.sendRedirect(request.getContextPath() + "/");
                } else {
                    chain.doFilter(request, response);
                }
                return null;
            });
        } catch (IOException | ServletException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    private static String chosen(HttpServletRequest request) {
        if (request.getHeader("Authorization") != null) {
            return request.getHeader(HEADER);
        }
        var session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(CHOSEN);
    }

    /** The organisation has left that network meanwhile: the session forgets it, and begins anew in the own one. */
    private boolean isOver(HttpServletRequest request) {
        var session = request.getSession(false);
        var over = session != null
                && session.getAttribute(CHOSEN) != null
                && request.getUserPrincipal() != null
                && caller.find().isEmpty();
        if (over) {
            session.removeAttribute(CHOSEN);
        }
        return over;
    }
}
