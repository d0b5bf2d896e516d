package it.infolavoro.web.publiccatalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.infolavoro.publiccatalogue.PublicSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The addresses of the public pages. */
class PublicLinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Creazione d'impresa e autoimpiego | creazione-d-impresa-e-autoimpiego",
                "Città & Mestieri – S.r.l. | citta-mestieri-s-r-l",
                "../../WEB-INF/web.xml | web-inf-web-xml",
                "中文 | -"
            })
    void holdNamesInPlainLetters(String name, String slug) {
        assertEquals(slug, PublicLinks.slug(name));
    }

    @Test
    void holdASearchInTheOrderOfItsForm() {
        var search = new PublicSearch("laspezia", null, "training", "La Spezia", null, null, "a&b");
        assertEquals(
                "/rete/laspezia/servizi?testo=a%26b&bisogno=training&luogo=La+Spezia&pagina=2",
                new PublicLinks().search(search, 2));
        assertEquals("/rete/laspezia/servizi", new PublicLinks().search(PublicSearch.of("laspezia"), 1));
    }
}
