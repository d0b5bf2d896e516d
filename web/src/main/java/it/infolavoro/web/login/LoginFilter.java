package it.infolavoro.web.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Remembers which session at the identity provider a browser's session came from, so that a logout there ends it here.
 */
@WebFilter("/*")
public class LoginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getSession(false);
        if (session != null && request.getUserPrincipal() instanceof OidcPrincipal<?> principal) {
            var token = principal.getOidcSecurityContext().getIDToken();
            var providerSession = token == null ? null : token.getClaimValueAsString("sid");
            if (providerSession != null) {
                Logins.remember(providerSession, session);
            }
        }
        chain.doFilter(request, response);
    }
}
