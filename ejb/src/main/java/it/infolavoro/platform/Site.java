package it.infolavoro.platform;

/** Where people open the product, for links in mails: the setting {@code INFOLAVORO_URL}. */
public final class Site {

    static final String VARIABLE = "INFOLAVORO_URL";
    private static final String DEMO = "http://localhost:8080";

    private Site() {}

    /** The address of a path of the product; the demo's where nothing else is said. */
    public static String address(String path) {
        var url = System.getProperty("env." + VARIABLE, System.getenv(VARIABLE));
        return (url == null || url.isBlank() ? DEMO : url) + path;
    }
}
