package it.infolavoro.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into documents that are packages of parts: the right parts must be there, and none that runs. */
final class PackageCheck {

    private static final int MOST_PARTS = 2_000;
    private static final int MOST_BYTES = 100 * 1024 * 1024;
    private static final int READ = 64 * 1024;
    private static final Pattern RUNS =
            Pattern.compile("(^|/)(vbaproject\\.bin|vbadata\\.xml|activex/.*|embeddings/.*|basic/.*|scripts/.*)$"
                    + "|.*\\.(exe|dll|js|vbs|jar|class|sh|bat|cmd|ps1|swf|hta)$");
    private static final String DOCX_MAIN = "wordprocessingml.document.main+xml";

    private PackageCheck() {}

    static void check(DocumentType type, byte[] content) {
        Map<String, String> parts;
        try {
            parts = read(content);
        } catch (IOException unreadable) {
            throw ContentCheck.refused("document.unreadable");
        }
        if (parts.containsKey("META-INF/manifest.xml")
                && parts.get("META-INF/manifest.xml").contains("encryption-data")) {
            throw ContentCheck.refused("document.locked");
        }
        if (parts.keySet().stream()
                .anyMatch(part -> RUNS.matcher(part.toLowerCase(Locale.ROOT)).find())) {
            throw ContentCheck.refused("document.active");
        }
        var fits = type == DocumentType.DOCX
                ? parts.getOrDefault("[Content_Types].xml", "").contains(DOCX_MAIN)
                        && parts.containsKey("word/document.xml")
                : parts.getOrDefault("mimetype", "").equals(type.media()) && parts.containsKey("content.xml");
        if (!fits) {
            throw ContentCheck.refused("document.lies", type.name());
        }
    }

    /** The parts by name, with the beginning of those that say what the package is. */
    private static Map<String, String> read(byte[] content) throws IOException {
        var parts = new HashMap<String, String>();
        var buffer = new byte[READ];
        var total = 0L;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                var first = zip.readNBytes(buffer, 0, READ);
                total += first;
                for (int more; (more = zip.read(new byte[READ])) > 0; ) {
                    total += more;
                    demand(total <= MOST_BYTES);
                }
                demand(parts.size() < MOST_PARTS
                        && total <= MOST_BYTES
                        && !entry.getName().contains(".."));
                parts.put(entry.getName(), new String(buffer, 0, first, StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static void demand(boolean reasonable) throws IOException {
        if (!reasonable) {
            throw new IOException("More than a document holds");
        }
    }
}
