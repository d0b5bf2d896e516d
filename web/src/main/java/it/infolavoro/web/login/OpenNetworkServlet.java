package it.infolavoro.web.login;

import it.infolavoro.identity.CurrentCaller;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Opens the inbox of another network (ADR 0030). The session ends with all its pages, so that nothing which was begun
 * in one network can be stored in another; the next one begins with the choice, and Keycloak lets in without asking.
 */
@WebServlet("/open-network")
public class OpenNetworkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient LogoutToken token;

    @Inject
    transient CurrentCaller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var network = request.getParameter("network");
        if (!token.equalsSent(request.getParameter("token"))
                || network == null
                || !caller.bodies().containsKey(network)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        request.getSession().invalidate();
        request.getSession(true).setAttribute(OpenNetworkFilter.CHOSEN, network);
        response.sendRedirect(request.getContextPath() + "/");
    }
}
