package it.infolavoro.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    /** A template, object or frame that the reader's program would fetch from elsewhere. */
    private static final Pattern FETCHES =
            Pattern.compile("(?is)<Relationship\\b(?=[^>]*/(attachedTemplate|oleObject|frame)\")"
                    + "[^>]*\\bTarget=\"(https?:|ftp:|\\\\\\\\)");

    private static final String DOCX_MAIN = "wordprocessingml.document.main+xml";
    private static final String DOCX_TYPES = "[Content_Types].xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String MIMETYPE = "mimetype";
    private static final byte[] DIRECTORY_END = {'P', 'K', 5, 6};
    private static final int DIRECTORY_END_LENGTH = 22;
    private static final int COUNT_AT = 10;

    private PackageCheck() {}

    static void check(DocumentType type, byte[] content) {
        Map<String, String> parts;
        try {
            parts = read(content);
        } catch (IOException unreadable) {
            throw ContentCheck.refused("document.unreadable");
        }
        if (parts.getOrDefault(MANIFEST, "").contains("encryption-data")) {
            throw ContentCheck.refused("document.locked");
        }
        var fits = type == DocumentType.DOCX
                ? parts.getOrDefault(DOCX_TYPES, "").contains(DOCX_MAIN) && parts.containsKey("word/document.xml")
                : parts.getOrDefault(MIMETYPE, "").equals(type.media()) && parts.containsKey("content.xml");
        if (!fits) {
            throw ContentCheck.refused("document.lies", type.name());
        }
    }

    /**
     * The parts by name, with the beginning of those that say what the package is. What lies hidden between the parts
     * would be read by programs that go by the directory at the end, so both must tell of as many.
     */
    private static Map<String, String> read(byte[] content) throws IOException {
        var parts = new HashMap<String, String>();
        var buffer = new byte[READ];
        var total = 0L;
        var count = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                var name = entry.getName();
                var first = zip.readNBytes(buffer, 0, READ);
                var told = tells(name) ? new String(buffer, 0, first, StandardCharsets.UTF_8) : "";
                refuseWhatRuns(name, told);
                total += first;
                for (int more; (more = zip.read(buffer)) > 0; ) {
                    total += more;
                    demand(total <= MOST_BYTES);
                }
                count++;
                demand(count <= MOST_PARTS && total <= MOST_BYTES && !name.contains(".."));
                parts.put(name, name.endsWith(".rels") ? "" : told);
            }
        }
        demand(count == listed(content));
        return parts;
    }

    private static boolean tells(String name) {
        return name.equals(DOCX_TYPES) || name.equals(MANIFEST) || name.equals(MIMETYPE) || name.endsWith(".rels");
    }

    private static void refuseWhatRuns(String name, String told) {
        if (RUNS.matcher(name.toLowerCase(Locale.ROOT)).find()
                || FETCHES.matcher(told).find()) {
            throw ContentCheck.refused("document.active");
        }
    }

    /** How many parts the directory at the end of the package lists; -1 where there is none. */
    private static int listed(byte[] content) {
        for (var at = content.length - DIRECTORY_END_LENGTH; at >= 0; at--) {
            if (Arrays.equals(content, at, at + DIRECTORY_END.length, DIRECTORY_END, 0, DIRECTORY_END.length)) {
                return Byte.toUnsignedInt(content[at + COUNT_AT])
                        | Byte.toUnsignedInt(content[at + COUNT_AT + 1]) << Byte.SIZE;
            }
        }
        return -1;
    }

    private static void demand(boolean reasonable) throws IOException {
        if (!reasonable) {
            throw new IOException("More than a document holds");
        }
    }
}
