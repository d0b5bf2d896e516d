package it.infolavoro.web.login;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wildfly.security.http.oidc.OidcClientConfiguration;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;
import org.wildfly.security.http.oidc.ServerRequest;

/**
 * Ends the own session and, with the refresh token, the one at the identity provider, without sending any token through
 * an address. Where the provider cannot be told that way, the browser is sent to its logout page.
 */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(LogoutServlet.class.getName());
    private static final String GOODBYE = "/arrivederci";
    private static final String LOCKED = "?bloccata=true";

    @Inject
    transient LogoutToken token;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!token.equalsSent(request.getParameter("token"))) {
            // Forged, or pressed after the session expired and began anew: only the person can tell, so ask.
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.getRequestDispatcher("/leave.xhtml").forward(request, response);
            return;
        }
        var login = login(request);
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        var goodbye = request.getContextPath() + GOODBYE + (request.getParameter("lock") == null ? "" : LOCKED);
        response.sendRedirect(
                login == null || ended(login)
                        ? goodbye
                        : logoutPage(request, login.getOidcClientConfiguration(), goodbye));
    }

    private static RefreshableOidcSecurityContext login(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                        && principal.getOidcSecurityContext() instanceof RefreshableOidcSecurityContext context
                ? context
                : null;
    }

    private static boolean ended(RefreshableOidcSecurityContext login) {
        try {
            ServerRequest.invokeLogout(login.getOidcClientConfiguration(), login.getRefreshToken());
            return true;
        } catch (IOException | ServerRequest.HttpFailure failure) {
            LOG.log(
                    Level.WARNING,
                    "The identity provider was not told of a logout; the browser is sent there",
                    failure);
            return false;
        }
    }

    private static String logoutPage(HttpServletRequest request, OidcClientConfiguration provider, String goodbye) {
        var self = request.getRequestURL().toString();
        var back = self.substring(0, self.indexOf('/', self.indexOf("//") + 2)) + goodbye;
        return provider.getLogoutUrl() + "?client_id=" + encoded(provider.getClientId()) + "&post_logout_redirect_uri="
                + encoded(back);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
