package it.infolavoro.web.caller;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * One line of the side menu.
 *
 * @param view the page, for example {@code /citizen/list}
 * @param text the key of the label
 */
public record MenuEntry(String view, String text) {

    /** Folders whose pages are a feature each. */
    private static final Set<String> OF_SINGLE_PAGES =
            Set.of("/settings/", "/report/", "/network/", "/staff/", "/admin/");

    /** Pages in folders of their own that are about one person. */
    private static final Pattern OF_A_PERSON =
            Pattern.compile("^/(orientation|plan|document|followup)/|^/intake/(new|receipt)\\.");

    /**
     * How the entry is marked while a page is shown: {@code page} for itself, {@code true} for a page of the same
     * feature; the pages of some folders are a feature each.
     */
    public String current(String shown) {
        if (shown.equals(view + ".xhtml")) {
            return "page";
        }
        if (OF_A_PERSON.matcher(shown).find()) {
            return String.valueOf("/citizen/list".equals(view));
        }
        var feature = view.substring(0, view.lastIndexOf('/') + 1);
        return String.valueOf(feature.length() > 1 && !OF_SINGLE_PAGES.contains(feature) && shown.startsWith(feature));
    }
}
