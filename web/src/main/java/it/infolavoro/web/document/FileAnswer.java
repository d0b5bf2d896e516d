package it.infolavoro.web.document;

import it.infolavoro.document.DocumentType;
import it.infolavoro.platform.NotFound;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;

/** A file as an answer, to be saved; a browser that shows it all the same does so without rights. */
public record FileAnswer(String name, DocumentType type, byte[] content) {

    /** Copies the content. */
    public FileAnswer {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /**
     * Answers with the file of the request's parameter {@code id}: 404 where there is none, 403 where it is not
     * allowed.
     */
    public static void of(HttpServletRequest request, HttpServletResponse response, LongFunction<FileAnswer> files)
            throws IOException {
        try {
            files.apply(Long.parseLong(String.valueOf(request.getParameter("id"))))
                    .send(response);
        } catch (NotFound | NumberFormatException notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException notAllowed) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(HttpServletResponse response) throws IOException {
        response.setContentType(type.media());
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", disposition(name));
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
