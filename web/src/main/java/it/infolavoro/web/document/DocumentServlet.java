package it.infolavoro.web.document;

import it.infolavoro.document.DocumentService;
import it.infolavoro.platform.NotFound;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Gives a document to be saved; a browser that shows it all the same does so without rights. */
@WebServlet("/document/download")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    DocumentService documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(Long.parseLong(String.valueOf(request.getParameter("id"))), response);
        } catch (NotFound | NumberFormatException notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException notAllowed) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(long id, HttpServletResponse response) throws IOException {
        var file = documents.download(id);
        var content = file.content();
        response.setContentType(file.type().media());
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", disposition(file.name()));
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none';");
        response.getOutputStream().write(content);
    }

    /** The name as RFC 6266 has it, for old and for new readers. */
    static String disposition(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        var full = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
    }
}
