package it.infolavoro.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where things lie in a checkout of the project.
 *
 * @param root directory of the whole project
 */
public record Project(Path root) {

    /** The checkout around the current directory, or the one that the system property {@code infolavoro.root} names. */
    public static Project find() {
        var start = Path.of(System.getProperty("infolavoro.root", ""))
                .toAbsolutePath()
                .normalize();
        for (var directory = start; directory != null; directory = directory.getParent()) {
            if (Files.isDirectory(directory.resolve("keycloak-realm")) && Files.isDirectory(directory.resolve("ear"))) {
                return new Project(directory);
            }
        }
        throw new StartFailure("Non trovo il progetto a partire da " + start + ": avvia dalla sua cartella.");
    }

    /** What the stack writes: databases, logs, the server's state. */
    public Path data() {
        return root.resolve(Settings.text("INFOLAVORO_DATA_DIR", ".infolavoro")).normalize();
    }

    /** Unpacked programs: may be deleted, shared by all stacks. */
    Path programs() {
        return root.resolve(Settings.text("INFOLAVORO_PROGRAMS_DIR", ".infolavoro/programs"))
                .normalize();
    }

    /** Archives of the servers, put there by the build. */
    Path archives() {
        return root.resolve("ear/target/archives");
    }

    /** The provisioned WildFly. */
    public Path server() {
        return root.resolve("ear/target/server");
    }

    /** The application. */
    public Path application() {
        return root.resolve("ear/target/infolavoro.ear");
    }

    /** The realm as code. */
    Path realm() {
        return root.resolve("keycloak-realm");
    }

    /** The Java program that runs this JVM. */
    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
