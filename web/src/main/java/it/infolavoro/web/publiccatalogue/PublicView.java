package it.infolavoro.web.publiccatalogue;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** One page on its way to a citizen: what it shows, the view that writes it, and the headers it leaves with. */
final class PublicView {

    static final String VIEWS = "/WEB-INF/public/";
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String PRINT = "stampa";

    /** No script, no picture and no frame from anywhere else; forms lead here. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline';"
            + " font-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self';"
            + " script-src %s";

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private String script = "'none'";

    PublicView(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
        show("print", request.getParameter(PRINT) != null);
    }

    /** Gives the view something to show. */
    PublicView show(String name, Object value) {
        request.setAttribute(name, value);
        return this;
    }

    /**
     * Tells machines what the page is about; the policy lets exactly this through. The element is written as it is
     * here: PrimeFaces would give it a nonce, and the page another ETag each time.
     */
    PublicView tell(String structuredData) {
        var hash = PublicAnswer.sha256(structuredData.getBytes(StandardCharsets.UTF_8));
        script = "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        return show("structuredData", "<script type=\"application/ld+json\">" + structuredData + "</script>");
    }

    /** Sends the page. */
    void send(String view, String address) throws ServletException, IOException {
        show("address", address);
        var page = write(view);
        if (!page.failed()) {
            response.setHeader("Content-Security-Policy", POLICY.formatted(script));
            PublicAnswer.send(request, response, HTML, page.content());
        }
    }

    /** Sends a page that says why there is none. */
    void refuse(int status, String view) throws ServletException, IOException {
        show("address", null);
        var page = write(view);
        if (!page.failed()) {
            response.setHeader("Content-Security-Policy", POLICY.formatted("'none'"));
            PublicAnswer.refuse(response, status, HTML, page.content());
        }
    }

    private HeldResponse write(String view) throws ServletException, IOException {
        var page = new HeldResponse(response);
        request.getRequestDispatcher(VIEWS + view + ".xhtml").forward(request, page);
        return page;
    }
}
