package it.infolavoro.offer;

import it.infolavoro.catalogue.ServiceTerms;
import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a desk looks for among the services that meet a need; null means whatever.
 *
 * @param place the name of a Comune in which it is held
 * @param language key of the code list {@code language}
 * @param audience key of the code list {@code audience}
 */
public record OfferFilter(
        @PlainText @Size(max = 120) String place,
        @Size(max = 40) String language,
        @Size(max = 40) String audience) {

    /** Looks for everything. */
    public static final OfferFilter NONE = new OfferFilter(null, null, null);

    /** Nothing typed is nothing looked for. */
    public OfferFilter {
        place = Text.tidy(place);
        language = Text.tidy(language);
        audience = Text.tidy(audience);
    }

    /** Whether a service matches. What is not told of it keeps it from nobody's search. */
    public boolean finds(ServiceTerms terms) {
        return matches(place, terms.municipalities())
                && matches(language, terms.spoken())
                && matches(audience, terms.audience() == null ? List.of() : List.of(terms.audience()));
    }

    private static boolean matches(String asked, List<String> told) {
        return asked == null || told.isEmpty() || told.contains(asked);
    }
}
