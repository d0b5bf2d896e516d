package it.infolavoro.web.exitpackage;

import it.infolavoro.exitpackage.ExitPackageService;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.NotFound;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A package as a file, part by part, so that no more than one part is held: 404 where there is none to give. */
@WebServlet("/settings/export.zip")
public class ExitPackageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    ExitPackageService packages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(Long.parseLong(String.valueOf(request.getParameter("id"))), response);
        } catch (NotFound | BusinessRuleViolation | NumberFormatException notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException notAllowed) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(long id, HttpServletResponse response) throws IOException {
        var file = packages.download(id);
        response.setContentType("application/zip");
        response.setContentLengthLong(file.size());
        response.setHeader("Content-Disposition", "attachment; filename=\"dati-comune-" + file.id() + ".zip\"");
        response.setHeader("Cache-Control", "no-store");
        for (var part = 0; part < file.parts(); part++) {
            response.getOutputStream().write(packages.part(id, part));
        }
    }
}
