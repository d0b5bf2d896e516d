package it.infolavoro.networkprofile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Which profiles an installation loads. */
final class ProfileFolders {

    private static final String INDEX = "index.txt";

    private ProfileFolders() {}

    /** Those that the environment names: {@code INFOLAVORO_NETWORKS} and {@code INFOLAVORO_NETWORK_DIR}. */
    static List<ProfileFolder> configured() {
        return of(setting("INFOLAVORO_NETWORKS"), setting("INFOLAVORO_NETWORK_DIR"));
    }

    /**
     * The folders of the networks.
     *
     * @param networks codes, separated by commas; null or blank for all that there are
     * @param directory a directory with a folder per network, which come before bundled ones of the same code; or null
     */
    static List<ProfileFolder> of(String networks, String directory) {
        var external = directory == null || directory.isBlank() ? null : Path.of(directory.strip());
        var codes = networks == null || networks.isBlank()
                ? all(external)
                : List.of(networks.strip().split("\\s*,\\s*"));
        return codes.stream().map(code -> folder(code, external)).toList();
    }

    private static ProfileFolder folder(String code, Path external) {
        return external != null && Files.isDirectory(external.resolve(code))
                ? ProfileFolder.directory(external.resolve(code))
                : ProfileFolder.bundled(code);
    }

    private static List<String> all(Path external) {
        var index = ProfileFolder.bundled("")
                .read(INDEX)
                .orElseThrow(() -> new IllegalStateException("The list of bundled networks is missing"));
        var codes = new ArrayList<>(
                Arrays.asList(new String(index, StandardCharsets.UTF_8).strip().split("\\R")));
        if (external != null) {
            var own = directories(external);
            codes.removeAll(own);
            codes.addAll(own);
        }
        return codes;
    }

    private static List<String> directories(Path external) {
        try (var children = Files.list(external)) {
            var names = new TreeSet<String>();
            children.filter(Files::isDirectory)
                    .forEach(child -> names.add(child.getFileName().toString()));
            return List.copyOf(names);
        } catch (IOException failure) {
            throw new UncheckedIOException("INFOLAVORO_NETWORK_DIR names no readable directory: " + external, failure);
        }
    }

    private static String setting(String variable) {
        return System.getProperty(variable, System.getenv(variable));
    }
}
