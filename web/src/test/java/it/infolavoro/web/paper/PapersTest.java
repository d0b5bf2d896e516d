package it.infolavoro.web.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.casefile.VisitReceipt;
import it.infolavoro.formsettings.FieldRule;
import it.infolavoro.formsettings.FormField;
import it.infolavoro.formsettings.FormRules;
import it.infolavoro.network.CodeItem;
import it.infolavoro.plan.ActionBy;
import it.infolavoro.referral.ReferralReceipt;
import it.infolavoro.referral.Section;
import it.infolavoro.referral.Snapshot;
import it.infolavoro.sharing.IssuedCode;
import it.infolavoro.web.pdf.PdfText;
import it.infolavoro.web.pdf.PdfUa;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every paper in every language: one page, PDF/UA-1, and with the words that the citizen needs. */
class PapersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final Instant SHOWN_AT = Instant.parse("2026-03-09T09:15:00Z");
    static final IssuedCode CODE = new IssuedCode("27MQ-2RTX-9HPW-3", LocalDate.of(2026, 4, 8));
    static final Labels LABELS = (list, key) -> "Etichetta " + key;
    private static final Pattern GAP = Pattern.compile("\\{\\d}");

    static Stream<String> languages() {
        return PaperTexts.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void printsAVisitOnOnePage(String language) throws Exception {
        var texts = PaperTexts.of(language);
        var pdf = new VisitPaper(visit("Maria Ludovica", "D'Alòisio", 3, "Portare il curriculum"), texts, LABELS)
                .print(CODE);
        keep("visit-" + language, pdf);
        assertPaper(pdf);
        var read = PdfText.of(pdf);
        assertTrue(read.contains("Maria Ludovica D'Alòisio"), read);
        assertTrue(!texts.italian() || read.contains("Comune della Spezia"), read);
        assertTrue(read.contains(texts.say("visit.title")), read);
        assertTrue(read.contains(texts.day(DAY)), read);
        assertTrue(read.contains("27MQ-2RTX-9HPW-3"), read);
        assertTrue(read.contains("Portare il curriculum"), read);
        assertTrue(read.contains("protocollo@comune.example.it"), read);
        assertTrue(read.contains(texts.say("rights.public_task")), read);
        assertTrue(read.contains("2026-01, 09/03/2026 10:15"), read);
        assertTrue(read.contains(texts.say("code.until", texts.day(CODE.validUntil()))), read);
        assertFalse(read.contains(texts.say("shortened")), read);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void printsAReferralOnOnePage(String language) throws Exception {
        var texts = PaperTexts.of(language);
        var pdf = new ReferralPaper(referral("Cerca un corso da saldatore.", 2), texts, LABELS).print(CODE);
        keep("referral-" + language, pdf);
        assertPaper(pdf);
        var read = PdfText.of(pdf);
        assertTrue(read.contains("Ente di prova numero 2 S.r.l.: Servizio 2"), read);
        assertTrue(read.contains(texts.say("shared.CONTACTS")), read);
        assertTrue(read.contains(texts.say("rights.withdraw")), read);
        assertTrue(read.contains(texts.say("rights.consent")), read);
        assertTrue(read.contains("2026-01, 09/03/2026 10:15"), read);
        assertTrue(read.contains("Cerca un corso da saldatore."), read);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void printsTheBlankFormOnTwoPages(String language) throws Exception {
        var texts = PaperTexts.of(language);
        var pdf = new IntakeFormPaper("Sarzana", texts, settled(FieldRule.SHOWN))
                .print(items("reason_for_visit"), items("need"), items("labour_condition"));
        keep("form-" + language, pdf);
        assertEquals("", String.join("\n", PdfUa.broken(pdf)));
        assertTrue(PdfText.pages(pdf) <= 2, "pages: " + PdfText.pages(pdf));
        var read = PdfText.of(pdf);
        assertTrue(read.contains(texts.say("form.birthPlace")), read);
        assertTrue(read.contains(PaperTexts.of("it").say("form.birthPlace")), read);
        assertTrue(read.contains(texts.say("form.noticeText")), read);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theBlankFormAsksForWhatTheDeskHasSettled(String language) throws Exception {
        var texts = PaperTexts.of(language);
        var demanding = form(texts, FieldRule.REQUIRED);
        keep("form-required-" + language, demanding);
        assertEquals("", String.join("\n", PdfUa.broken(demanding)));
        assertTrue(PdfText.pages(demanding) <= 2, "pages: " + PdfText.pages(demanding));
        var optional = PdfText.of(form(texts, FieldRule.SHOWN));
        var few = PdfText.of(form(texts, FieldRule.HIDDEN));
        for (var field : List.of("phone", "email", "residence", "education", "labourCondition", "other")) {
            var words = texts.say("form." + field);
            assertTrue(PdfText.of(demanding).contains(words), words);
            assertTrue(optional.contains(words), words);
            assertFalse(few.contains(PaperTexts.of("it").say("form." + field)), words);
        }
        assertTrue(PdfText.of(demanding).contains(texts.say("form.citizenship")));
        assertFalse(optional.contains(PaperTexts.of("it").say("form.citizenship")));
        assertTrue(stars(PdfText.of(demanding)) > stars(optional), "marks what is required");
        assertTrue(few.contains(texts.say("form.birthPlace")), few);
    }

    private static long stars(String text) {
        return text.chars().filter(letter -> letter == '*').count();
    }

    private static byte[] form(PaperTexts texts, FieldRule rule) throws Exception {
        return new IntakeFormPaper("Sarzana", texts, settled(rule))
                .print(items("reason_for_visit"), items("need"), items("labour_condition"));
    }

    /** The same rule for every field that allows it. */
    private static FormRules settled(FieldRule rule) {
        return new FormRules(
                Arrays.stream(FormField.values())
                        .filter(field -> field.allows(rule))
                        .collect(Collectors.toMap(field -> field, field -> rule)),
                Map.of());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void shortensWhatDoesNotFitAndSaysSo(String language) throws Exception {
        var texts = PaperTexts.of(language);
        var long1 = "Telefonare all'agenzia e chiedere dell'offerta. ".repeat(40);
        var visit = new VisitPaper(visit("Anna".repeat(20), "Bianchi".repeat(11), 30, long1), texts, LABELS);
        var pdf = visit.print(CODE);
        keep("long-visit-" + language, pdf);
        assertPaper(pdf);
        assertTrue(PdfText.of(pdf).contains(texts.say("shortened")));
        var referral = new ReferralPaper(referral(long1.repeat(2), 25), texts, LABELS).print(CODE);
        assertPaper(referral);
        assertTrue(PdfText.of(referral).contains(texts.say("shortened")));
        assertTrue(PdfText.of(referral).contains("27MQ-2RTX-9HPW-3"));
    }

    @Test
    void printsStrangeNamesAsTheyAreAndASignForWhatNoFontHas() throws Exception {
        var texts = PaperTexts.of("it");
        var pdf = new VisitPaper(
                        visit(
                                "O",
                                "<script>alert(1)</script> 👩🏽‍🔧 \u202Eطارق\u202C 李",
                                1,
                                "a\u0007b\nc\t& 'd' ) ( \\"),
                        texts,
                        LABELS)
                .print(null);
        assertPaper(pdf);
        var read = PdfText.of(pdf);
        assertTrue(read.contains("O <script>alert(1)</script> \uFFFD"), read);
        assertTrue(read.contains("طارق \uFFFD"), read);
        assertTrue(read.contains("a b c & 'd' ) ( \\"), read);
        assertFalse(read.contains(texts.say("code.title")), read);
    }

    @Test
    void putsArabicFromRightToLeftAndKeepsLatinWordsAndCodesInOrder() throws Exception {
        var pdf = new ReferralPaper(referral("Corso (base) n. 3.", 2), PaperTexts.of("ar"), LABELS).print(CODE);
        var stretches = PdfText.stretches(pdf);
        var code = stretches.stream().filter(one -> one.text().contains("27MQ")).toList();
        assertEquals(1, code.size(), "one run, from left to right");
        var words = stretches.stream()
                .filter(one -> one.text().contains("Corso (base)"))
                .toList();
        assertEquals("it", words.get(0).language());
        assertTrue(words.get(0).text().contains("Corso (base) n. 3."), words.toString());
        var label = stretches.stream()
                .filter(one -> one.text().startsWith("الرسالة"))
                .findFirst();
        assertTrue(label.orElseThrow().x() > words.get(0).x(), "what is read first stands further right");
    }

    @Test
    void marksItalianWordsWhereThereIsNoTranslation() throws Exception {
        var receipt = visit("Ana", "Pop", 0, "");
        var pdf = new VisitPaper(receipt, PaperTexts.of("ro"), LABELS).print(null);
        var untranslated = PdfText.stretches(pdf).stream()
                .filter(one -> one.text().equals("Etichetta of_this_network"))
                .toList();
        assertEquals("it", untranslated.get(0).language());
        assertTrue(PdfText.of(pdf).contains("Căutarea unui loc de muncă"));
    }

    @Test
    void saysEverythingInEveryLanguage() {
        var english = PaperTexts.of("en").all();
        for (var language : PaperTexts.LANGUAGES) {
            var texts = PaperTexts.of(language).all();
            var expected = new TreeSet<>(english.stringPropertyNames());
            if (language.equals("it")) {
                expected.removeIf(key -> key.startsWith("label."));
            }
            assertEquals(expected, new TreeSet<>(texts.stringPropertyNames()), language);
            for (var key : expected) {
                assertFalse(texts.getProperty(key).isBlank(), language + " " + key);
                assertEquals(gaps(english.getProperty(key)), gaps(texts.getProperty(key)), language + " " + key);
            }
        }
    }

    private static List<String> gaps(String text) {
        return GAP.matcher(text).results().map(found -> found.group()).sorted().toList();
    }

    private static void assertPaper(byte[] pdf) throws Exception {
        assertEquals("", String.join("\n", PdfUa.broken(pdf)));
        assertEquals(1, PdfText.pages(pdf));
    }

    static VisitReceipt visit(String givenName, String surname, int steps, String what) {
        var actions = IntStream.range(0, steps)
                .mapToObj(
                        i -> new VisitReceipt.Step(what, ActionBy.values()[i % 3], i % 2 == 0 ? DAY.plusDays(i) : null))
                .toList();
        return new VisitReceipt(
                1,
                2,
                surname,
                givenName,
                DAY,
                "La Spezia",
                "protocollo@comune.example.it",
                "2026-01",
                SHOWN_AT,
                List.of("job_search", "of_this_network"),
                List.of("cv_help", "guidance"),
                actions,
                List.of(new VisitReceipt.Sent("Cisita S.c.a.r.l.", "Corsi di saldatura", "training")));
    }

    static ReferralReceipt referral(String message, int recipients) {
        var parts = Arrays.stream(Section.values())
                .map(section -> new Snapshot.Part(section, List.of()))
                .toList();
        var to = IntStream.rangeClosed(1, recipients)
                .mapToObj(i -> new ReferralReceipt.Recipient("Ente di prova numero " + i + " S.r.l.", "Servizio " + i))
                .toList();
        return new ReferralReceipt(
                1234567,
                2,
                "Rossi",
                "Ada",
                DAY,
                "La Spezia",
                null,
                "training",
                message,
                "consent",
                "2026-01",
                SHOWN_AT,
                true,
                to,
                new Snapshot(parts));
    }

    /** The values of a list, as in the network's profile. */
    static List<CodeItem> items(String list) throws Exception {
        var lines = Stream.concat(
                Files.readAllLines(Path.of("../ejb/src/main/resources/networks/code_lists.csv")).stream(),
                Files.readAllLines(Path.of("../ejb/src/main/resources/networks/laspezia/code_lists.csv")).stream());
        var found = lines.filter(line -> line.startsWith(list + ","))
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .map(cells -> new CodeItem(cells[1], cells[4].replace("\"", ""), null, true))
                .collect(Collectors.toList());
        assertFalse(found.isEmpty(), list);
        return Collections.unmodifiableList(found);
    }

    /** For eyes: what no test sees. */
    private static void keep(String name, byte[] pdf) throws Exception {
        var folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
