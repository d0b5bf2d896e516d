package it.infolavoro.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** A package of a Comune's data as somebody elsewhere reads it, who knows what stands in it and nothing more. */
final class PackageReader {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    PackageReader(byte[] zip) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
    }

    /** The files in their order. */
    List<String> names() {
        return List.copyOf(files.keySet());
    }

    String text(String name) {
        return new String(files.get(name), UTF_8);
    }

    /** The rows of a table. */
    List<JsonObject> rows(String table) {
        return text("dati/" + table + ".jsonl").lines().map(PackageReader::row).toList();
    }

    private static JsonObject row(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    /** The tables of the Comune, those first to which others refer. */
    List<String> tables() {
        var tables = new ArrayList<>(names().stream()
                .filter(name -> name.startsWith("dati/"))
                .map(name -> name.substring("dati/".length(), name.length() - ".jsonl".length()))
                .toList());
        Collections.reverse(tables);
        return tables;
    }

    /** Files whose content does not have the checksum that is told of it. */
    List<String> damaged() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        var told = text("impronte.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
        return told.stream()
                .filter(line -> !HexFormat.of()
                        .formatHex(digest.digest(files.get(line[0])))
                        .equals(line[2]))
                .map(line -> line[0])
                .toList();
    }
}
