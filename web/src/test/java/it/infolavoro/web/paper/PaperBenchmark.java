package it.infolavoro.web.paper;

import it.infolavoro.formsettings.FormRules;
import it.infolavoro.web.pdf.PdfText;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Measures how long a paper takes, in turn with a bare PDFBox file of the same words in one embedded font, without
 * tags, translations or lines that are broken. Writes docs/benchmarks-paper.md; the working directory is the module's.
 */
final class PaperBenchmark {

    private static final Path REPORT = Path.of("../docs/benchmarks-paper.md");
    private static final String FONT = "/it/infolavoro/web/pdf/NotoSans-Regular.ttf";
    private static final int WARM = 150;
    private static final int TIMES = 300;
    private static final List<String> SCRIPTS = List.of("it", "uk", "ar", "bn");

    private PaperBenchmark() {}

    /** Measures; takes no arguments. */
    public static void main(String[] arguments) throws Exception {
        var lines = new ArrayList<>(List.of(
                "# Benchmark of the papers",
                "",
                "Written by `PaperBenchmark` (tests of `web`) on " + LocalDate.now() + ", Java "
                        + System.getProperty("java.version") + ", "
                        + Runtime.getRuntime().availableProcessors() + " processors, " + TIMES
                        + " files each after " + WARM
                        + " to warm up. A paper is a whole tagged file in memory (PDF/UA-1,"
                        + " fonts cut to what is shown); the bare file, written in turn with it, has the same words in"
                        + " one font by PDFBox alone. Compare ratios, not machines.",
                "",
                "| paper | language | p50 ms | p95 ms | KiB | bare p50 ms | ratio of p50 |",
                "|---|---|---:|---:|---:|---:|---:|"));
        for (var language : SCRIPTS) {
            lines.addAll(rows(PaperTexts.of(language)));
        }
        Files.writeString(REPORT, String.join("\n", lines) + "\n");
    }

    private static List<String> rows(PaperTexts texts) throws Exception {
        var visit = PapersTest.visit("Maria Ludovica", "D'Alòisio", 3, "Portare il curriculum");
        var referral = PapersTest.referral("Cerca un corso da saldatore.", 2);
        var form = new IntakeFormPaper("Sarzana", texts, new FormRules(Map.of(), Map.of()));
        var reasons = PapersTest.items("reason_for_visit");
        var needs = PapersTest.items("need");
        var conditions = PapersTest.items("labour_condition");
        return List.of(
                row(
                        "Ricevuta della visita",
                        texts,
                        () -> new VisitPaper(visit, texts, PapersTest.LABELS).print(PapersTest.CODE)),
                row(
                        "Ricevuta dell'invio",
                        texts,
                        () -> new ReferralPaper(referral, texts, PapersTest.LABELS).print(PapersTest.CODE)),
                row("Modulo di accesso", texts, () -> form.print(reasons, needs, conditions)));
    }

    private static String row(String paper, PaperTexts texts, Callable<byte[]> print) throws Exception {
        var file = print.call();
        // The bare file cannot show the other scripts in its one font, so it takes the Latin letters alone.
        var words = PdfText.of(file).replaceAll("[^\\n\\x20-\\x7e]", "o");
        var own = new long[TIMES];
        var bare = new long[TIMES];
        for (var i = -WARM; i < TIMES; i++) {
            var begun = System.nanoTime();
            print.call();
            var between = System.nanoTime();
            bare(words);
            if (i >= 0) {
                own[i] = between - begun;
                bare[i] = System.nanoTime() - between;
            }
        }
        Arrays.sort(own);
        Arrays.sort(bare);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.1f | %.1f | %.0f | %.1f | %.1f |",
                paper,
                texts.locale(),
                own[TIMES / 2] / 1e6,
                own[TIMES * 95 / 100] / 1e6,
                file.length / 1024.0,
                bare[TIMES / 2] / 1e6,
                (double) own[TIMES / 2] / bare[TIMES / 2]);
    }

    private static void bare(String words) throws Exception {
        try (var document = new PDDocument();
                var font = PaperBenchmark.class.getResourceAsStream(FONT)) {
            var page = new PDPage();
            document.addPage(page);
            var typeface = PDType0Font.load(document, font, true);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(typeface, 10);
                content.setLeading(12);
                for (var line : words.split("\n")) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(new ByteArrayOutputStream());
        }
    }
}
