package it.infolavoro.stage;

import it.infolavoro.launcher.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * Where the servers of the tests write: below the build's directory, empty at each start, kept afterwards to look at.
 */
final class Directories {

    private Directories() {}

    /** An empty directory of this name. */
    static Path fresh(Project project, String name) {
        var directory = project.root().resolve("ear/target/stage").resolve(name);
        try {
            if (Files.exists(directory)) {
                try (var files = Files.walk(directory)) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            return Files.createDirectories(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
