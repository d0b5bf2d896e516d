package it.infolavoro.web.link;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where mailed links lead: takes the secret out of the address and leads on to the page, so that it stays neither in
 * the browser's history nor in what the page links to. It reads and changes nothing.
 */
@WebServlet("/link/open")
public class LinkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;

    @Inject
    transient LinkSession session;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        var confirmation = secret(request, "c");
        if (confirmation.isEmpty()) {
            session.show(secret(request, "t"));
        } else {
            session.confirm(confirmation);
        }
        response.sendRedirect(request.getContextPath() + (confirmation.isEmpty() ? "/link/delivery" : "/link/confirm"));
    }

    private static String secret(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null || value.length() > LONGEST ? "" : value;
    }
}
