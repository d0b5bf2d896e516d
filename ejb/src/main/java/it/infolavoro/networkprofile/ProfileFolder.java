package it.infolavoro.networkprofile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A folder of profile files, inside the product or beside it. */
public final class ProfileFolder {

    /** Where the product keeps its own profiles. */
    static final String BUNDLED = "/networks/";

    private final String name;
    private final Path directory;

    private ProfileFolder(String name, Path directory) {
        this.name = name;
        this.directory = directory;
    }

    /** The profile that the product brings for a network. */
    public static ProfileFolder bundled(String network) {
        return new ProfileFolder(network, null);
    }

    /** A profile in the file system; the directory's name is the network's code. */
    public static ProfileFolder directory(Path directory) {
        return new ProfileFolder(
                directory.toAbsolutePath().normalize().getFileName().toString(), directory);
    }

    /** The network's code; empty for the files that all networks share. */
    String name() {
        return name;
    }

    /** How a file of this folder is called in messages. */
    String label(String file) {
        return name.isEmpty() ? file : name + "/" + file;
    }

    boolean has(String file) {
        return read(file).isPresent();
    }

    /** The bytes of a file, or empty where there is none. */
    Optional<byte[]> read(String file) {
        try (var stream = open(file)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException("The profile's file " + label(file) + " cannot be read", failure);
        }
    }

    private InputStream open(String file) throws IOException {
        if (directory == null) {
            return ProfileFolder.class.getResourceAsStream(BUNDLED + (name.isEmpty() ? "" : name + "/") + file);
        }
        var path = directory.resolve(file);
        return Files.isRegularFile(path) ? Files.newInputStream(path) : null;
    }
}
