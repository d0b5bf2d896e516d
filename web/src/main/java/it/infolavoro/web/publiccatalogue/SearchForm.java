package it.infolavoro.web.publiccatalogue;

import it.infolavoro.publiccatalogue.Codes;
import it.infolavoro.publiccatalogue.Codes.Code;
import it.infolavoro.publiccatalogue.Paging;
import it.infolavoro.publiccatalogue.PublicSearch;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * The search of a network: what can be chosen, and what was. Parameters with other names are ignored; a value that is
 * in no list is refused.
 */
public record SearchForm(Codes codes, PublicSearch search) {

    static final String TEXT = "testo";
    static final String NEED = "bisogno";
    static final String PLACE = "luogo";
    static final String AUDIENCE = "pubblico";
    static final String LANGUAGE = "lingua";
    static final String PAGE = "pagina";

    private static final int SIZE = 20;
    private static final int LONGEST = 100;
    private static final int MOST_DIGITS = 6;

    /** Reads a request. Throws {@link WrongAddress} for what cannot be asked. */
    static SearchForm of(HttpServletRequest request, Codes codes) {
        var search = new PublicSearch(
                codes.network(),
                null,
                request.getParameter(NEED),
                request.getParameter(PLACE),
                request.getParameter(AUDIENCE),
                request.getParameter(LANGUAGE),
                request.getParameter(TEXT));
        require(search.text() == null || search.text().length() <= LONGEST);
        require(search.kind() == null || codes.has("need", search.kind()) || codes.has("service", search.kind()));
        require(search.place() == null || codes.has("place", search.place()));
        require(search.audience() == null || codes.has("audience", search.audience()));
        require(search.language() == null || codes.has("language", search.language()));
        return new SearchForm(codes, search);
    }

    /** The page that is asked for. Throws {@link WrongAddress}. */
    static Paging paging(HttpServletRequest request) {
        var number = request.getParameter(PAGE);
        require(number == null || number.matches("[1-9][0-9]{0," + (MOST_DIGITS - 1) + "}"));
        return new Paging(number == null ? 1 : Integer.parseInt(number), SIZE);
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new WrongAddress();
        }
    }

    /** The needs of a person. */
    public List<Code> getNeeds() {
        return codes.values("need");
    }

    /** Kinds of service that are no need of a person: for companies and schools. */
    public List<Code> getOthers() {
        return codes.values("service").stream()
                .filter(kind -> !codes.has("need", kind.key()))
                .toList();
    }
}
