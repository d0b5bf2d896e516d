package it.infolavoro.web.caller;

/**
 * One line of the side menu.
 *
 * @param view the page, for example {@code /citizen/list}
 * @param text the key of the label
 */
public record MenuEntry(String view, String text) {

    /** Whether the page being shown is this one, or another of the same feature that has no entry of its own. */
    public boolean marks(String shown) {
        return shown.equals(view + ".xhtml");
    }
}
