package it.infolavoro.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.platform.BusinessRuleViolation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules R1 and R2 of documents, on files made here. */
class ContentCheckTest {

    private static final String PDF = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< >>\n%%EOF\n";
    private static final String DOCX_TYPES =
            "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument"
                    + ".wordprocessingml.document.main+xml\"/></Types>";
    private static final Map<String, String> DOCX =
            Map.of("[Content_Types].xml", DOCX_TYPES, "word/document.xml", "<w:document/>");
    private static final Map<String, String> ODT =
            Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<office/>");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, String> parts, String... more) throws IOException {
        var all = new TreeMap<>(parts);
        for (var name : more) {
            all.put(name, "x");
        }
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(bytes(part.getValue()));
            }
        }
        return out.toByteArray();
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static void assertRefused(String key, String name, byte[] content) {
        var refused = assertThrows(BusinessRuleViolation.class, () -> ContentCheck.typeOf(name, content));
        assertEquals(key, refused.key());
        assertEquals("file", refused.field());
    }

    @Test
    void takesEveryTypeThatIsWhatItSays() throws IOException {
        assertEquals(DocumentType.PDF, ContentCheck.typeOf("cv.PDF", bytes(PDF)));
        assertEquals(DocumentType.PNG, ContentCheck.typeOf("foto.png", picture("png")));
        assertEquals(DocumentType.JPEG, ContentCheck.typeOf("foto.jpeg", picture("jpg")));
        assertEquals(DocumentType.DOCX, ContentCheck.typeOf("cv.docx", zip(DOCX)));
        assertEquals(DocumentType.ODT, ContentCheck.typeOf("cv.odt", zip(ODT)));
        assertEquals(DocumentType.TXT, ContentCheck.typeOf("nota.txt", bytes("Città, perché: così.\r\n")));
    }

    @Test
    void refusesAFileThatLies() throws IOException {
        assertRefused("document.lies", "cv.pdf", bytes("<html><script>alert(1)</script></html>"));
        assertRefused("document.lies", "cv.pdf", picture("png"));
        assertRefused("document.lies", "foto.png", bytes(PDF));
        assertRefused("document.lies", "cv.docx", zip(ODT));
        assertRefused("document.lies", "cv.odt", zip(DOCX));
        assertRefused("document.lies", "cv.docx", zip(Map.of("a.txt", "niente")));
        assertRefused("document.lies", "nota.txt", bytes("<!doctype html><p>ciao"));
        assertRefused("document.lies", "nota.txt", bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"));
        assertRefused("document.lies", "nota.txt", new byte[] {'M', 'Z', 0, 1, 2});
        assertRefused("document.lies", "foto.jpg", bytes("MZ\u0000\u0001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cv", "cv.", "cv.doc", "cv.docm", "pagina.html", "disegno.svg", "cv.pdf.exe", ""})
    void refusesOtherTypes(String name) {
        assertRefused("document.type", name, bytes(PDF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/JavaScript", "/JS", "/Launch", "/EmbeddedFile", "/J#61vaScript", "/#4Caunch"})
    void refusesAPdfThatRunsSomething(String token) {
        assertRefused("document.active", "cv.pdf", bytes(PDF.replace("/Catalog", "/Catalog " + token + " (x)")));
    }

    @Test
    void takesScannedPagesWhateverTheirBytes() throws IOException {
        for (var seed = 1; seed <= 12; seed++) {
            var page = new byte[4 * 1024 * 1024];
            new Random(seed).nextBytes(page);
            var out = new ByteArrayOutputStream();
            out.writeBytes(bytes("%PDF-1.7\n1 0 obj\n<< /Length 4194304 >>\nstream\n"));
            out.writeBytes(page);
            out.writeBytes(bytes("\nendstream\nendobj\n%%EOF\n"));
            assertEquals(DocumentType.PDF, ContentCheck.typeOf("scansione.pdf", out.toByteArray()));
        }
    }

    @Test
    void refusesWhatIsLocked() throws IOException {
        assertRefused("document.locked", "cv.pdf", bytes(PDF.replace("<< >>", "<< /Encrypt 5 0 R >>")));
        var locked = new TreeMap<>(ODT);
        locked.put("META-INF/manifest.xml", "<manifest:encryption-data/>");
        assertRefused("document.locked", "cv.odt", zip(locked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "word/embeddings/oggetto.bin", "word/activeX/a.xml", "a.exe"})
    void refusesPackagesWithPartsThatRun(String part) throws IOException {
        assertRefused("document.active", "cv.docx", zip(DOCX, part));
    }

    @Test
    void refusesMacrosOfLibreOfficeAndDamagedPackages() throws IOException {
        assertRefused("document.active", "cv.odt", zip(ODT, "Basic/Standard/Module1.xml"));
        var whole = zip(DOCX);
        whole[6] |= 1;
        assertRefused("document.unreadable", "cv.docx", whole);
        assertRefused("document.unreadable", "cv.docx", zip(DOCX, "../fuori.xml"));
    }

    @Test
    void refusesPackagesThatHideAPartOrFetchOne() throws IOException {
        assertRefused("document.unreadable", "cv.docx", withDirectoryOf(zip(DOCX), zip(DOCX, "word/nascosta.bin")));
        var rels = new TreeMap<>(DOCX);
        rels.put("word/_rels/settings.xml.rels", relation("https://altrove.example/a.dotm"));
        assertRefused("document.active", "cv.docx", zip(rels));
        rels.put("word/_rels/settings.xml.rels", relation("file:///C:/Users/anna/Normal.dotm"));
        assertEquals(DocumentType.DOCX, ContentCheck.typeOf("cv.docx", zip(rels)));
    }

    private static String relation(String target) {
        return "<Relationships><Relationship Id=\"r1\" Target=\"" + target + "\" TargetMode=\"External\" Type=\""
                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\"/></Relationships>";
    }

    /** Takes the parts from one package and the directory at the end from another. */
    private static byte[] withDirectoryOf(byte[] parts, byte[] other) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(Arrays.copyOf(parts, directory(parts)));
        out.writeBytes(Arrays.copyOfRange(other, directory(other), other.length));
        return out.toByteArray();
    }

    private static int directory(byte[] zip) {
        return new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    }

    @Test
    void refusesAPackageThatSwells() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(bytes(DOCX_TYPES));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1024 * 1024];
            for (var mega = 0; mega < 120; mega++) {
                zip.write(zeros);
            }
        }
        assertTrue(out.size() < 1024 * 1024, "it looks small");
        assertRefused("document.unreadable", "cv.docx", out.toByteArray());
        var many = new String[2_000];
        Arrays.setAll(many, part -> "word/parte" + part + ".xml");
        assertRefused("document.unreadable", "cv.docx", zip(DOCX, many));
    }

    @Property(tries = 300)
    void neverFailsOnAnyBytes(@ForAll byte[] content) {
        for (var name : new String[] {"a.pdf", "a.docx", "a.odt", "a.txt", "a.png"}) {
            try {
                ContentCheck.typeOf(name, content);
            } catch (BusinessRuleViolation refused) {
                assertEquals("file", refused.field());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\anna\\Curriculum Rossi.pdf, Curriculum Rossi.pdf",
        "../../etc/passwd.txt, passwd.txt",
        "'a\"b;c\n.pdf', a b c .pdf",
        "...nascosto.txt, nascosto.txt",
        "perché.odt, perché.odt"
    })
    void cleansNames(String typed, String kept) {
        assertEquals(kept, FileName.clean(typed));
    }

    @Test
    void shortensNamesAndKeepsTheirEnding() {
        var kept = FileName.clean("a".repeat(300) + ".docx");
        assertEquals(FileName.LONGEST, kept.length());
        assertTrue(kept.endsWith("a.docx"));
        assertEquals("", FileName.clean(null));
    }
}
