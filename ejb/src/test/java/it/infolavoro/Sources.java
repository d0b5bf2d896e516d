package it.infolavoro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The module's own files, for rules about their text. */
final class Sources {

    private Sources() {}

    /** All files with this ending below a folder of the module, by path, with their text. */
    static Map<String, String> under(String folder, String ending) {
        try (var files = Files.walk(Path.of(folder))) {
            var texts = new TreeMap<String, String>();
            for (var file :
                    files.filter(file -> file.toString().endsWith(ending)).toList()) {
                texts.put(file.toString(), Files.readString(file));
            }
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
