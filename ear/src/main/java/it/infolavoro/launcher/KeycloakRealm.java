package it.infolavoro.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Puts the realm, the demo users and the login theme where Keycloak looks for them. */
final class KeycloakRealm {

    private KeycloakRealm() {}

    /**
     * Copies what changed.
     *
     * @param source the project's keycloak-realm
     * @param home Keycloak's own directory
     */
    static void copy(Path source, Path home) throws IOException {
        copyFile(source.resolve("infolavoro-realm.json"), home.resolve("data/import/infolavoro-realm.json"));
        // Keycloak joins users to a realm by the name of their file.
        copyFile(source.resolve("demo-users.json"), home.resolve("data/import/infolavoro-users-0.json"));
        var themes = source.resolve("themes");
        try (var files = Files.walk(themes)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                copyFile(
                        file,
                        home.resolve("themes").resolve(themes.relativize(file).toString()));
            }
        }
    }

    private static void copyFile(Path from, Path to) throws IOException {
        var content = Files.readAllBytes(from);
        if (!Files.exists(to) || !Arrays.equals(content, Files.readAllBytes(to))) {
            Files.createDirectories(to.getParent());
            Files.write(to, content);
        }
    }
}
