package it.infolavoro.network;

/** How Italian joins the name of a Comune with "di". */
public final class MunicipalityName {

    private static final String ARTICLE = "La ";

    private MunicipalityName() {}

    /** Whether the name begins with an article, which joins with the preposition: "Comune della Spezia". */
    public static boolean hasArticle(String name) {
        return name.startsWith(ARTICLE);
    }

    /** What is left of a name that has an article: "Spezia". */
    public static String withoutArticle(String name) {
        return name.substring(ARTICLE.length());
    }

    /** The name after the preposition: "della Spezia", "di Sarzana". */
    public static String of(String name) {
        return hasArticle(name) ? "della " + withoutArticle(name) : "di " + name;
    }
}
