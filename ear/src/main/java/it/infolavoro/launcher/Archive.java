package it.infolavoro.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks the servers' archives, each once; several launchers may try at the same time. */
final class Archive {

    private Archive() {}

    /**
     * Unpacks the entries under a prefix into a directory, unless it is there already. The directory appears only when
     * complete.
     *
     * @param zip a zip or jar
     * @param prefix start of the entries' names, cut off from the names of the files
     */
    static void unpackOnce(Path zip, String prefix, Path directory) {
        if (Files.isDirectory(directory)) {
            return;
        }
        if (!Files.exists(zip)) {
            throw new StartFailure("Manca il file " + zip + ": avvia con ./mvnw -Prun, che lo scarica.");
        }
        try {
            Files.createDirectories(directory.getParent());
            exclusively(directory.resolveSibling(directory.getFileName() + ".lock"), () -> {
                if (!Files.isDirectory(directory)) {
                    var partial = directory.resolveSibling(directory.getFileName() + ".partial");
                    delete(partial);
                    unpack(zip, prefix, partial);
                    Files.move(partial, directory, StandardCopyOption.ATOMIC_MOVE);
                }
            });
        } catch (IOException failure) {
            throw new StartFailure("Non riesco a scompattare " + zip + ": " + failure.getMessage(), failure);
        }
    }

    /** Work that may fail on files. */
    interface FileWork {
        /** Does it. */
        void run() throws IOException;
    }

    /** Does work that only one process at a time may do, marked by a lock on a file. */
    static void exclusively(Path lockFile, FileWork work) throws IOException {
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid()) {
                work.run();
            }
        }
    }

    /** Deletes a directory with all it holds; nothing when it is not there. */
    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void unpack(Path zip, String prefix, Path directory) throws IOException {
        try (var archive = new ZipFile(zip.toFile())) {
            for (var entries = archive.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                    unpack(archive, entry, directory, prefix);
                }
            }
        }
    }

    private static void unpack(ZipFile archive, ZipEntry entry, Path directory, String prefix) throws IOException {
        var file = directory.resolve(entry.getName().substring(prefix.length())).normalize();
        if (!file.startsWith(directory)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        Files.createDirectories(file.getParent());
        try (var content = archive.getInputStream(entry)) {
            Files.copy(content, file);
        }
    }
}
