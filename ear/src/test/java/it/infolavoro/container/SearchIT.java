package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.citizen.CitizenData;
import it.infolavoro.citizen.CorrectCitizen;
import it.infolavoro.citizen.RegisterCitizen;
import it.infolavoro.persons.ItalianPersons;
import it.infolavoro.persons.PersonLoader;
import it.infolavoro.persons.Recall;
import it.infolavoro.platform.Keys;
import it.infolavoro.platform.NotFound;
import it.infolavoro.search.FoundPerson;
import it.infolavoro.search.Likeness;
import it.infolavoro.search.SearchFilling;
import it.infolavoro.search.SearchPersons;
import it.infolavoro.search.SearchResult;
import it.infolavoro.search.SearchService;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finding a person: the rules of {@code it.infolavoro.search}, on the real database. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {

    private static final As OPERATOR = As.deskOperator("011027");
    private static final As LERICI = As.deskOperator("011016");

    /** A Comune of the network in which no other test does anything. */
    private static final String ELSEWHERE = "011006";

    private static final int PERSONS = 20_000;
    private static final int OF_EACH_KIND = 60;
    private static final double FEWEST_OF_A_KIND = 0.95;
    private static final double FEWEST_OF_ALL = 0.98;
    private static final long SEED = 5;

    @EJB
    SearchService search;

    @EJB
    SearchFilling filling;

    @Inject
    Keys keys;

    @Inject
    Cases cases;

    @Inject
    Schema schema;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void findsAMisspeltPersonOfTheOwnComuneOnly() throws Exception {
        var ours = register(OPERATOR, person("Zuccherelli", "Nicolò", "1984-02-29", null));
        var theirs = register(LERICI, person("Zuccherelli", "Nicolò", "1984-02-29", null));
        for (var typed : List.of(
                "zuccherelli nicolo",
                "nicolò ZUCCHERELLI",
                "zucherelli nicolo",
                "zukkerelli nikolo",
                "zuccerelli nicolo",
                "zucchrelli nicolo",
                "zucchertlli nicolo",
                "zuccehrelli nicolo",
                "zuccheerelli",
                "zucch nic",
                "zucche",
                "zuccherelli 29/2/1984",
                "29.02.1984")) {
            assertTrue(ids(OPERATOR, typed).contains(ours), typed);
            assertFalse(ids(OPERATOR, typed).contains(theirs), typed);
            assertTrue(ids(LERICI, typed).contains(theirs), typed);
        }
        assertFalse(ids(OPERATOR, "zuccherelli 1/3/1984").contains(ours), "another birth date");
        assertFalse(ids(OPERATOR, "zuccherelli federica").contains(ours), "another name");
    }

    @Test
    void findsByCodeTelephoneAndEMail() throws Exception {
        var data = Signals.person();
        var id = register(OPERATOR, reachable(data));
        var code = data.fiscalCode();
        for (var typed : List.of(
                code,
                code.toLowerCase(),
                code.substring(0, 6) + " " + code.substring(6, 9),
                code.substring(0, 12),
                code.substring(0, 15),
                "347 9876",
                "3479876543",
                "0187/999888",
                "qualcuno.preciso@example.org",
                "qualcuno.preciso@",
                data.surname() + " 3479876543")) {
            assertTrue(ids(OPERATOR, typed).contains(id), typed);
        }
        var wrong = code.substring(0, 14) + (code.charAt(14) == '9' ? '8' : '9') + code.charAt(15);
        assertTrue(find(OPERATOR, wrong).similarOnly(), "one digit wrong");
        assertTrue(ids(OPERATOR, wrong).contains(id));
        assertEquals(List.of(), ids(OPERATOR, "verdi 3479876543"));
    }

    @Test
    void putsTheNearestFirstAndTellsWhenAllAreOnlySimilar() throws Exception {
        var exact = register(OPERATOR, person("Quarzi", "Ada", "1970-01-01", null));
        var longer = register(OPERATOR, person("Quarzini", "Ada", "1970-01-01", null));
        var similar = register(OPERATOR, person("Quarsi", "Ada", "1970-01-01", null));
        assertEquals(List.of(exact, longer, similar), ids(OPERATOR, "quarzi ada"));
        assertFalse(find(OPERATOR, "quarzi ada").similarOnly());
        var misspelt = find(OPERATOR, "cuarzini ada");
        assertTrue(misspelt.similarOnly() || misspelt.rows().isEmpty());
        var onlySimilar = find(OPERATOR, "quarzzini adda");
        assertTrue(onlySimilar.similarOnly());
        assertEquals(Likeness.SIMILAR, onlySimilar.rows().get(0).likeness());
    }

    @Test
    void aCorrectedNameIsFoundAndTheOldOneNoLonger() throws Exception {
        var id = register(OPERATOR, person("Vecchiarutti", "Ivo", "1961-07-07", null));
        assertEquals(List.of(id), ids(OPERATOR, "vecchiarutti"));
        var version = schema.number("SELECT version FROM citizen WHERE id = " + id);
        OPERATOR.run(() -> cases.citizens()
                .correct(new CorrectCitizen(id, version, person("Novelletti", "Ivo", "1962-08-08", null), true)));
        assertEquals(List.of(), ids(OPERATOR, "vecchiarutti"));
        assertEquals(List.of(), ids(OPERATOR, "ivo 7/7/1961"));
        assertEquals(List.of(id), ids(OPERATOR, "novelletti"));
        assertEquals(List.of(id), ids(OPERATOR, "ivo novelleti 8/8/1962"));
    }

    @Test
    void namesOfOneLetterApostrophesAndParticlesAreFound() throws Exception {
        var shortName = register(OPERATOR, person("O", "Xuexue", "1990-05-17", null));
        var apostrophe = register(OPERATOR, person("D'Angelonio", "Maria Teresa", "1990-05-17", null));
        var particle = register(OPERATOR, person("De Lucarini", "Gian Luca", "1990-05-17", null));
        assertTrue(ids(OPERATOR, "o xuexue").contains(shortName));
        for (var typed : List.of("dangelonio", "d'angelonio", "d angelonio teresa", "mariateresa d’angelonio")) {
            assertTrue(ids(OPERATOR, typed).contains(apostrophe), typed);
        }
        for (var typed : List.of("de lucarini", "delucarini gianluca", "lucarini luca", "gian luca de lucarini")) {
            assertTrue(ids(OPERATOR, typed).contains(particle), typed);
        }
    }

    @Test
    void aListLongerThanAPageGoesOnWithoutRepeatingAnybody() throws Exception {
        var all = new ArrayList<Long>();
        for (var i = 0; i < 30; i++) {
            all.add(register(OPERATOR, person("Moltiplicati", "Nome" + (char) ('a' + i % 20), "1980-01-01", null)));
        }
        var found = new ArrayList<Long>();
        var page = find(OPERATOR, "moltiplicati");
        page.rows().forEach(row -> found.add(row.id()));
        assertEquals(25, found.size());
        var next = page.next();
        OPERATOR.call(() -> search.search(new SearchPersons("moltiplicati", next))).rows().stream()
                .map(FoundPerson::id)
                .forEach(found::add);
        assertEquals(all.stream().sorted().toList(), found.stream().sorted().toList());
        assertThrows(
                NotFound.class, () -> OPERATOR.call(() -> search.search(new SearchPersons("moltiplicati", "xyz"))));
    }

    @Test
    void nothingOfTheNamesStandsInTheKeysAndTheDemoHasThem() throws Exception {
        register(OPERATOR, person("Chiarissimi", "Elda", "1990-05-17", null));
        for (var table : List.of("person_key", "word_key")) {
            var types = schema.rows("SELECT DISTINCT data_type FROM information_schema.columns"
                    + " WHERE table_schema = DATABASE() AND table_name = '" + table + "' ORDER BY 1");
            assertEquals(List.of("bigint", "int"), types, table);
        }
        assertTrue(schema.number("SELECT COUNT(*) FROM citizen WHERE demo") > 20);
        assertEquals(
                0,
                schema.number("SELECT COUNT(*) FROM citizen c WHERE NOT EXISTS"
                        + " (SELECT 1 FROM person_key k WHERE k.citizen_id = c.id)"));
    }

    @Test
    void findsPersonsAlthoughTheirNamesAreMisspelt() throws Exception {
        var directory = Files.createTempDirectory("recall");
        try (var owner = schema.connection()) {
            var comune = schema.number("SELECT id FROM municipality WHERE istat_code = '" + ELSEWHERE + "'");
            var loaded =
                    new PersonLoader(owner, keys, directory).load(List.of(comune), PERSONS, new ItalianPersons(SEED));
            var operator = As.deskOperator(ELSEWHERE);
            var recall = new Recall(typed -> rows(operator, typed), loaded, SEED);
            for (var tally : recall.measure(OF_EACH_KIND)) {
                assertTrue(tally.share() >= FEWEST_OF_A_KIND, tally.toString());
                assertTrue(!"all".equals(tally.what()) || tally.share() >= FEWEST_OF_ALL, tally.toString());
            }
        } finally {
            Files.delete(directory);
        }
    }

    @Test
    void keysOfAnOldKindAreMadeAnewAtTheNextStartAndRightOnesAreLeftAlone() throws Exception {
        var id = register(LERICI, person("Anzianotti", "Berta", "1951-03-04", null));
        var comune = schema.number("SELECT id FROM municipality WHERE istat_code = '011016'");
        schema.run("DELETE FROM person_key WHERE citizen_id = " + id);
        filling.fill();
        assertEquals(List.of(), ids(LERICI, "anzianoti berta"), "nobody is walked without need");
        schema.run(
                "UPDATE desk_filling SET mark = REPEAT('0', 64) WHERE work = 'search' AND municipality_id = " + comune);
        schema.run("DELETE FROM word_key WHERE municipality_id = " + comune);
        filling.fill();
        assertEquals(List.of(id), ids(LERICI, "anzianoti berta"));
    }

    private List<Recall.Row> rows(As operator, String typed) throws Exception {
        return find(operator, typed).rows().stream()
                .map(row -> new Recall.Row(row.id(), row.surname(), row.givenName()))
                .toList();
    }

    private static CitizenData reachable(CitizenData data) {
        return new CitizenData(
                data.surname(),
                data.givenName(),
                data.birthDate(),
                data.sex(),
                data.birthPlace(),
                data.fiscalCode(),
                null,
                "+39 347 98 76 543 / 0187 999888",
                "Qualcuno.Preciso@example.org",
                null,
                null,
                null,
                null);
    }

    private long register(As operator, CitizenData person) throws Exception {
        return operator.call(() -> cases.citizens().register(new RegisterCitizen(UUID.randomUUID(), person, true)));
    }

    private SearchResult find(As operator, String typed) throws Exception {
        return operator.call(() -> search.search(new SearchPersons(typed, null)));
    }

    private List<Long> ids(As operator, String typed) throws Exception {
        return find(operator, typed).rows().stream().map(FoundPerson::id).toList();
    }

    private static CitizenData person(String surname, String givenName, String birthDate, String phone) {
        return new CitizenData(
                surname,
                givenName,
                LocalDate.parse(birthDate),
                null,
                null,
                null,
                "not_declared",
                phone,
                null,
                null,
                null,
                null,
                null);
    }
}
