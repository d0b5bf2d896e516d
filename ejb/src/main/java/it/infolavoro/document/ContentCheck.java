package it.infolavoro.document;

import it.infolavoro.platform.BusinessRuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells by its content what a file is, and refuses what may not be kept (rules R1 and R2). */
final class ContentCheck {

    private static final String FIELD = "file";
    /** What a package of parts begins like; which package it is, its parts tell. */
    private static final Set<String> PACKAGES =
            Set.of("application/zip", "application/x-tika-ooxml", DocumentType.ODT.media());

    private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();
    /** The short name counts only with its script, because a scanned page holds three such bytes by chance. */
    private static final Pattern ACTIVE = Pattern.compile(
            "/(JavaScript|Launch|EmbeddedFile|RichMedia|XFA)\\b|/JS\\s*(\\(|<|\\d{1,9}\\s+\\d{1,5}\\s+R\\b)");

    private static final Pattern LOCKED = Pattern.compile("/Encrypt\\b");
    private static final Pattern HEX = Pattern.compile("#([0-9A-Fa-f]{2})");

    private ContentCheck() {}

    /** The type of a file of this name and content. */
    static DocumentType typeOf(String name, byte[] content) {
        var promised = DocumentType.promisedBy(name).orElseThrow(() -> refused("document.type"));
        var found = detect(content);
        if (promised.zipped() ? !PACKAGES.contains(found) : !promised.media().equals(found)) {
            throw refused("document.lies", promised.name());
        }
        switch (promised) {
            case PDF -> checkPdf(content);
            case DOCX, ODT -> PackageCheck.check(promised, content);
            case TXT -> checkText(content);
            default -> {
                // Pictures hold nothing that runs, and are never shown within the page.
            }
        }
        return promised;
    }

    static BusinessRuleViolation refused(String key, Object... arguments) {
        return BusinessRuleViolation.at(FIELD, key, arguments);
    }

    private static String detect(byte[] content) {
        try {
            return MAGIC.detect(new ByteArrayInputStream(content), new Metadata())
                    .toString();
        } catch (IOException impossible) {
            throw new IllegalStateException("Bytes in memory cannot be read", impossible);
        }
    }

    /** Names may be written with hexadecimal codes. What is inside compressed parts is not looked at. */
    private static void checkPdf(byte[] content) {
        var text = HEX.matcher(new String(content, StandardCharsets.ISO_8859_1))
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
        if (!text.startsWith("%PDF-") || !text.contains("%%EOF")) {
            throw refused("document.lies", DocumentType.PDF.name());
        }
        if (LOCKED.matcher(text).find()) {
            throw refused("document.locked");
        }
        if (ACTIVE.matcher(text).find()) {
            throw refused("document.active");
        }
    }

    private static void checkText(byte[] content) {
        for (var sign : content) {
            if (sign >= 0 && sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t' && sign != '\f') {
                throw refused("document.lies", DocumentType.TXT.name());
            }
        }
        if (new String(content, StandardCharsets.ISO_8859_1).matches("(?is)\\s*<(!doctype|html|script|svg|\\?xml).*")) {
            throw refused("document.lies", DocumentType.TXT.name());
        }
    }
}
