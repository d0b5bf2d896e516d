package it.infolavoro.web.caller;

import java.util.regex.Pattern;

/**
 * One line of the side menu.
 *
 * @param view the page, for example {@code /citizen/list}
 * @param text the key of the label
 */
public record MenuEntry(String view, String text) {

    private static final String SETTINGS = "/settings/";

    /** Pages in folders of their own that are about one person. */
    private static final Pattern OF_A_PERSON =
            Pattern.compile("^/(orientation|plan|document)/|^/intake/(new|receipt)\\.");

    /**
     * How the entry is marked while a page is shown: {@code page} for itself, {@code true} for a page of the same
     * feature; the pages of the settings are a feature each.
     */
    public String current(String shown) {
        if (shown.equals(view + ".xhtml")) {
            return "page";
        }
        if (OF_A_PERSON.matcher(shown).find()) {
            return String.valueOf("/citizen/list".equals(view));
        }
        var feature = view.substring(0, view.lastIndexOf('/') + 1);
        return String.valueOf(feature.length() > 1 && !feature.equals(SETTINGS) && shown.startsWith(feature));
    }
}
