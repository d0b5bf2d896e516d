package it.infolavoro.web.hsds;

import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.Site;
import it.infolavoro.web.publiccatalogue.PublicAnswer;
import it.infolavoro.web.rest.JsonFields;
import it.infolavoro.web.rest.ProblemDocument;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Answers the requests of the standard's interface. It knows no caller: everybody is told the same. */
@WebServlet("/api/hsds/*")
public class HsdsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/api/hsds";
    private static final String JSON = "application/json;charset=UTF-8";
    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final String PROFILE = "https://docs.openreferral.org/";
    private static final String DESCRIPTION = "openapi.json";

    @Inject
    HsdsLists lists;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // The public part alone: a page of another site may read what anybody may read.
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "ETag");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        try {
            switch (request.getMethod()) {
                case "GET", "HEAD" -> PublicAnswer.send(request, response, JSON, document(request));
                case "OPTIONS" -> allow(response);
                default -> refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, null);
            }
        } catch (NotFound nothing) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, null);
        } catch (HsdsQuery.Unreadable unreadable) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, unreadable.getMessage());
        }
    }

    private byte[] document(HttpServletRequest request) throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        var steps =
                Arrays.stream(path.split("/")).filter(step -> !step.isEmpty()).toList();
        if (steps.isEmpty()) {
            return utf8(about());
        }
        if (List.of(DESCRIPTION).equals(steps)) {
            return description();
        }
        var list = steps.get(0);
        var query = HsdsQuery.of(request, lists.filters(list));
        return switch (steps.size()) {
            case 1 -> utf8(page(lists.items(list, query), query));
            case 2 -> utf8(one(lists.items(list, query), steps.get(1)));
            default -> throw new NotFound("path");
        };
    }

    private static JsonFields about() {
        return new JsonFields()
                .with("version", "3.0")
                .with("profile", PROFILE)
                .with("openapi_url", Site.address(PATH + "/" + DESCRIPTION));
    }

    /** The description as the product ships it. */
    private static byte[] description() throws IOException {
        try (var in = HsdsServlet.class.getResourceAsStream("/openapi/hsds.json")) {
            return in.readAllBytes();
        }
    }

    /** The page that is asked for. Throws {@link NotFound} where the list ends before it. */
    private static JsonFields page(List<HsdsItem> items, HsdsQuery query) {
        var found = items.stream().filter(item -> item.meets(query)).toList();
        var pages = Math.max(1, (found.size() + query.size() - 1) / query.size());
        if (query.page() > pages) {
            throw new NotFound("page");
        }
        var rows = found.stream()
                .skip((query.page() - 1L) * query.size())
                .limit(query.size())
                .map(item -> query.full() ? item.full().get() : item.flat().get())
                .toList();
        return new JsonFields()
                .with("total_items", found.size())
                .with("total_pages", pages)
                .with("page_number", query.page())
                .with("size", rows.size())
                .with("first_page", query.page() == 1)
                .with("last_page", query.page() == pages)
                .with("empty", rows.isEmpty())
                .withList("contents", rows);
    }

    private static JsonFields one(List<HsdsItem> items, String id) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("item"))
                .full()
                .get();
    }

    private static byte[] utf8(JsonFields document) {
        return document.write().getBytes(StandardCharsets.UTF_8);
    }

    private static void refuse(HttpServletResponse response, int status, String parameter) throws IOException {
        if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", METHODS);
        }
        var problem = ProblemDocument.of(status, parameter).getBytes(StandardCharsets.UTF_8);
        PublicAnswer.refuse(response, status, ProblemDocument.MEDIA_TYPE, problem);
    }

    private static void allow(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Methods", METHODS);
        response.setHeader("Access-Control-Allow-Headers", "If-None-Match");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
