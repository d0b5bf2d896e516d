package it.infolavoro.web.upkeep;

import it.infolavoro.cataloguefile.CatalogueFileService;
import it.infolavoro.cataloguefile.TableFormat;
import it.infolavoro.platform.Clocks;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;

/** The catalogue as a file: an organisation's own entries, or all of the coordinator's network. */
@WebServlet("/catalogue/file")
public class CatalogueFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    CatalogueFileService files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var format = "XLSX".equals(request.getParameter("format")) ? TableFormat.XLSX : TableFormat.CSV;
        try {
            send(files.export(format), format, response);
        } catch (EJBAccessException notAllowed) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(byte[] file, TableFormat format, HttpServletResponse response) throws IOException {
        response.setContentType(format.media());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"catalogo-" + LocalDate.now(Clocks.ITALY) + format.ending() + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(file);
    }
}
