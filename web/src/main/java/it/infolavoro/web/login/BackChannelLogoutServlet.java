package it.infolavoro.web.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Where the identity provider tells that somebody logged out there (OpenID Connect Back-Channel Logout 1.0). It needs
 * no login; the signed logout token says who is asking.
 */
@WebServlet("/backchannel-logout")
public class BackChannelLogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(BackChannelLogoutServlet.class.getName());

    private transient LogoutTokens tokens;

    @Override
    public void init() {
        tokens = new LogoutTokens();
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        var session = tokens.sessionOf(request.getParameter("logout_token"));
        if (session.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        var ended = Logins.end(session.get());
        LOG.log(Level.DEBUG, "The identity provider ended a login, {0} sessions here", ended);
        response.setStatus(HttpServletResponse.SC_OK);
    }
}
