package it.infolavoro.exitpackage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file as it is written, entry by entry, with the checksum of each. */
final class PackageZip implements AutoCloseable {

    private final ZipOutputStream zip;
    private final MessageDigest digest;
    private final List<Entry> entries = new ArrayList<>();
    private String name;
    private long lines;

    /**
     * An entry that was written.
     *
     * @param sha256 in hexadecimal digits
     */
    record Entry(String name, long lines, String sha256) {}

    PackageZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is not available", impossible);
        }
    }

    /** Begins an entry. */
    void begin(String entry) throws IOException {
        name = entry;
        lines = 0;
        digest.reset();
        zip.putNextEntry(new ZipEntry(entry));
    }

    /** Writes a line of the entry. */
    void line(String text) throws IOException {
        var bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        digest.update(bytes);
        zip.write(bytes);
        lines++;
    }

    /** Ends the entry. */
    void end() throws IOException {
        zip.closeEntry();
        entries.add(new Entry(name, lines, HexFormat.of().formatHex(digest.digest())));
    }

    /** The entries so far. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
