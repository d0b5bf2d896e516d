package it.infolavoro.web.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what the printer of papers promises in every script. */
class SheetTest {

    @ParameterizedTest
    @CsvSource({
        "it, Ricevuta della visita, 'perché è così, più città: «Łódź» ș ț ë ç – € 12'",
        "uk, Квитанція про відвідування, 'Їжа, ґанок, під’їзд. Ви маєте право заперечити.'",
        "ar, إيصال الزيارة, 'تم الاتفاق في 12/03/2026 مع المكتب (CV)، لا إله. سُلِّم في الساعة 10:30.'",
        "bn, সাক্ষাতের রসিদ, 'কর্মসংস্থান, শিক্ষা, বিজ্ঞপ্তি, রাষ্ট্র, স্বাক্ষর, কর্তৃপক্ষ, শ্রদ্ধা, গুরুত্বপূর্ণ'"
    })
    void writesEveryScriptAsPdfUaThatReadsBackAsWritten(String language, String title, String text) throws Exception {
        var pdf = sample(Locale.forLanguageTag(language), title, text);
        keep(language, pdf);
        assertEquals("", String.join("\n", PdfUa.broken(pdf)));
        var read = PdfText.of(pdf);
        assertTrue(read.contains(title), read);
        assertTrue(read.contains(text), read);
        assertTrue(read.contains("Comune della Spezia, via Roma 12"), read);
    }

    @Test
    void tellsAFileWithoutTags() throws Exception {
        var pdf = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(pdf);
        }
        assertFalse(PdfUa.broken(pdf.toByteArray()).isEmpty());

        var tagged = sample(Locale.ITALIAN, "Ricevuta", "testo");
        var stripped = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(tagged)) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
            document.save(stripped);
        }
        assertFalse(PdfUa.broken(stripped.toByteArray()).isEmpty());
    }

    private static byte[] sample(Locale language, String title, String text) throws Exception {
        try (var sheet = new Sheet(language, title, 10.5)) {
            sheet.heading(1, Piece.of(title))
                    .paragraph(Piece.of(text))
                    .heading(2, Piece.of(title))
                    .paragraph(
                            Piece.bold(title + ": "),
                            Piece.in(Locale.ITALIAN, "Comune della Spezia, via Roma 12"),
                            Piece.of(" " + text))
                    .item(Piece.of(text + " " + text))
                    .item(Piece.of(text))
                    .option(Piece.of(text))
                    .framed(Piece.of("27-KMQ9-3"))
                    .toWrite(2)
                    .line()
                    .small(Piece.of(text));
            return sheet.bytes();
        }
    }

    /** For eyes: what no test sees. */
    private static void keep(String name, byte[] pdf) throws Exception {
        var folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve("sheet-" + name + ".pdf"), pdf);
    }
}
