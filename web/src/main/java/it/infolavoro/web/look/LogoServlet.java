package it.infolavoro.web.look;

import it.infolavoro.look.LookService;
import it.infolavoro.platform.NotFound;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A logo by its digest, which never changes: 404 where the caller's network has none such. */
@WebServlet("/look/logo.png")
public class LogoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    LookService looks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var logo = looks.logo(String.valueOf(request.getParameter("d")));
            response.setContentType("image/png");
            response.setContentLength(logo.length);
            response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
            response.getOutputStream().write(logo);
        } catch (NotFound notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException notAllowed) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
