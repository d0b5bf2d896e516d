package it.infolavoro.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Remembers in a file which servers run, so that the next start can wait for those of a launcher that was killed. */
final class RunningProcesses {

    private static final int LIMIT_SECONDS = 40;

    private final Path file;

    RunningProcesses(Path file) {
        this.file = file;
    }

    /** Writes down the servers of this start: process id and moment of its start, which together are unique. */
    void remember(List<ChildProcess> children) {
        try {
            Files.write(
                    file,
                    children.stream()
                            .map(child -> ProcessHandle.of(child.pid())
                                    .map(RunningProcesses::identity)
                                    .orElse(""))
                            .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Nothing runs any more. */
    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /**
     * Waits until every server of an earlier start has ended.
     *
     * @throws StartFailure when one does not
     */
    void awaitEnd(Consumer<String> progress) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        for (var identity : Files.readAllLines(file)) {
            var pid = identity.isBlank() ? 0 : Long.parseLong(identity.split(" ")[0]);
            var process = ProcessHandle.of(pid).filter(found -> identity(found).equals(identity));
            if (process.isPresent()) {
                progress.accept("aspetto che si fermi il processo " + pid + " di un avvio precedente");
                awaitEnd(process.get());
            }
        }
        forget();
    }

    private static void awaitEnd(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stuck) {
            throw new StartFailure(
                    "Il processo " + process.pid() + " di un avvio precedente non si ferma: chiudilo e riprova.",
                    stuck);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Avvio interrotto.", interrupted);
        }
    }

    private static String identity(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Object::toString).orElse("?");
    }
}
