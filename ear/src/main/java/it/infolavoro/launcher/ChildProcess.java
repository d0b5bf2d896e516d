package it.infolavoro.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A server run as a child of this JVM that cannot outlive it. On Linux the kernel sends it SIGTERM when this JVM dies
 * ({@code setpriv --pdeathsig}), even by kill -9, and it lives in a session of its own ({@code setsid}) so that Ctrl-C
 * reaches the launcher alone, which then stops its children in order. Elsewhere the shutdown hook of the launcher does
 * that work.
 */
final class ChildProcess {

    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    /**
     * The kernel watches the thread that forked, not the process: so one thread, which never ends, starts every child.
     */
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "child-process-starter");
        thread.setDaemon(true);
        return thread;
    });

    private final String name;
    private final Path log;
    private final Process process;

    private ChildProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /**
     * Starts a server.
     *
     * @param name what the user calls it
     * @param command program and arguments
     * @param environment variables added to those of this JVM
     * @param log file that takes its output, written anew
     */
    static ChildProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
        return run(name, command, environment, nothing(), log);
    }

    /** As {@link #start}, for a program that reads its input from a file and ends. */
    static ChildProcess run(String name, List<String> command, Map<String, String> environment, Path input, Path log) {
        var builder = new ProcessBuilder(guarded(command));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log.toFile()).redirectInput(input.toFile());
        try {
            Files.createDirectories(log.getParent());
            return new ChildProcess(
                    name,
                    log,
                    CompletableFuture.supplyAsync(() -> launch(builder), STARTER)
                            .join());
        } catch (IOException | CompletionException failure) {
            throw new StartFailure(name + " non parte: " + failure.getMessage(), failure);
        }
    }

    /** Whether the process runs. */
    boolean alive() {
        return process.isAlive();
    }

    /** The process id. */
    long pid() {
        return process.pid();
    }

    /** Text of a log, empty when there is none. */
    static String read(Path log) {
        try {
            return Files.exists(log) ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Waits for its end, which must be a success.
     *
     * @throws StartFailure when it fails or lasts longer than the limit
     */
    void demandSuccess(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw late(limit);
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new StartFailure(name + ": avvio interrotto.", interrupted);
        }
        if (process.exitValue() != 0) {
            throw ended();
        }
    }

    /** The failure to throw when it ended before it was ready: names its log. */
    StartFailure ended() {
        return new StartFailure(name + " si è fermato prima di essere pronto (codice " + process.exitValue()
                + "): il motivo è alla fine di " + log);
    }

    /** The failure to throw when it takes too long: names its log. */
    StartFailure late(Duration limit) {
        return new StartFailure(name + " non è pronto dopo " + limit.toSeconds() + " secondi: il motivo è in " + log);
    }

    /** Asks it to end, and waits; past the limit it is killed. */
    void stop(Duration limit) {
        process.destroy();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends when the process ends. */
    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    private static Process launch(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new CompletionException(failure.getMessage(), failure);
        }
    }

    private static List<String> guarded(List<String> command) {
        var guarded = new ArrayList<String>();
        if (Files.isExecutable(SETPRIV) && Files.isExecutable(SETSID)) {
            guarded.addAll(List.of(SETSID.toString(), SETPRIV.toString(), "--pdeathsig", "TERM", "--"));
        }
        guarded.addAll(command);
        return guarded;
    }

    private static Path nothing() {
        return Path.of(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }
}
