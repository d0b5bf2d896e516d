package it.infolavoro.web.hsds;

import it.infolavoro.platform.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a request asks of a list (rule R3).
 *
 * @param page from 1
 * @param size rows of a page
 * @param ties ids of what the items must belong to
 * @param full whether items are told with all that belongs to them
 * @param services whether the services of an organisation are told in full
 */
record HsdsQuery(int page, int size, String search, List<String> ties, boolean full, boolean services) {

    private static final int USUAL = 50;
    private static final int MOST = 100;
    private static final int LONGEST = 100;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    /** A parameter whose value cannot be read. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(String parameter) {
            super(parameter);
        }
    }

    /**
     * Reads a request. Throws {@link Unreadable}.
     *
     * @param filters names of the parameters that hold an id of what the items of this list belong to
     */
    static HsdsQuery of(HttpServletRequest request, List<String> filters) {
        if (!"json".equals(Objects.requireNonNullElse(request.getParameter("format"), "json"))) {
            throw new Unreadable("format");
        }
        var search = Text.tidy(request.getParameter("search"));
        if (search != null && search.length() > LONGEST) {
            throw new Unreadable("search");
        }
        var ties = filters.stream()
                .map(request::getParameter)
                .filter(id -> id != null && !id.isBlank())
                .toList();
        return new HsdsQuery(
                number(request, "page", 1),
                Math.min(number(request, "per_page", USUAL), MOST),
                search,
                ties,
                flag(request, "full"),
                flag(request, "full_service"));
    }

    private static int number(HttpServletRequest request, String name, int usual) {
        var text = request.getParameter(name);
        if (text == null || text.isEmpty()) {
            return usual;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new Unreadable(name);
        }
        return Integer.parseInt(text);
    }

    private static boolean flag(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        if (text != null && !List.of("", "true", "false").contains(text)) {
            throw new Unreadable(name);
        }
        return "true".equals(text);
    }
}
