package it.infolavoro.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The three servers together: started in the order of their needs, stopped in the reverse one. */
public final class Stack implements AutoCloseable {

    private final Project project;
    private final Path data;
    private final Ports ports;
    private final Consumer<String> progress;
    private final boolean ownDatabase = Settings.text("DB_URL", null) == null;
    private final MariaDbServer database;
    private final KeycloakServer keycloak;
    private final WildFlyServer application;
    private final RunningProcesses running;
    private FileChannel lock;
    private volatile boolean closing;

    /**
     * A stack not yet started.
     *
     * @param data directory for all that it writes
     * @param profile profile of the application: {@code demo} or {@code production}
     * @param progress is told, in Italian, each step that is done
     */
    public Stack(Project project, Path data, Ports ports, String profile, Consumer<String> progress) {
        this.project = project;
        this.data = data;
        this.ports = ports;
        this.progress = progress;
        this.database = new MariaDbServer(project, data, ports.database());
        this.keycloak = new KeycloakServer(project, data, ports);
        var settings = new HashMap<String, String>();
        settings.put("INFOLAVORO_PROFILE", profile);
        settings.put("INFOLAVORO_URL", "http://localhost:" + ports.http());
        settings.putAll(ownDatabase ? database.settings() : Map.of());
        settings.putAll(keycloak.settings());
        for (var name : List.of("MAIL_HOST", "MAIL_PORT")) {
            var value = Settings.text(name, "");
            if (!value.isEmpty()) {
                settings.put(name, value);
            }
        }
        settings.put("INFOLAVORO_KEY", Settings.text("INFOLAVORO_KEY", Demo.KEY));
        this.application = new WildFlyServer(project, data, ports, settings);
        this.running = new RunningProcesses(data.resolve("running"));
    }

    /**
     * Starts everything and waits until the application answers.
     *
     * @throws StartFailure when something stands in the way; what was started is still to be closed
     */
    public void start() {
        startLogin();
        application.launch();
        remember();
        keycloak.awaitReady();
        progress.accept("Keycloak pronto su " + keycloak.url());
        application.awaitReady();
        progress.accept("InfoLavoro pronto su " + application.url());
    }

    /** Starts the database and Keycloak, and waits for both: for tests that bring a server of their own. */
    public void startDatabaseAndLogin() {
        startLogin();
        keycloak.awaitReady();
    }

    /** Starts the application anew after its server has ended, however that came, and waits until it answers. */
    public void startApplicationAgain() {
        application.launch();
        remember();
        application.awaitReady();
    }

    /** The settings that an application server needs for this stack, as environment variables. */
    public Map<String, String> settings() {
        var settings = new HashMap<>(database.settings());
        settings.putAll(keycloak.settings());
        return settings;
    }

    /** The login server. */
    public KeycloakServer keycloak() {
        return keycloak;
    }

    /** Ends, with the name of the server, when one of the three ends by itself. */
    CompletableFuture<String> firstToEnd() {
        var exits = Stream.of(
                        Map.entry("MariaDB", database.child() == null ? keycloak.child() : database.child()),
                        Map.entry("Keycloak", keycloak.child()),
                        Map.entry("WildFly", application.child()))
                .map(server -> server.getValue().onExit().thenApply(process -> server.getKey()))
                .toArray(CompletableFuture[]::new);
        return CompletableFuture.anyOf(exits).thenApply(Object::toString);
    }

    /** Whether there is a server to stop. */
    boolean started() {
        return database.child() != null || keycloak.child() != null;
    }

    /** Whether the stack is being stopped on purpose. */
    boolean closing() {
        return closing;
    }

    /** Stops WildFly, then Keycloak, then MariaDB: none loses the server it needs while it still works. */
    @Override
    public void close() {
        closing = true;
        application.close();
        keycloak.close();
        database.close();
        try {
            if (lock != null) {
                running.forget();
                lock.close();
            }
        } catch (IOException failure) {
            throw new StartFailure("Non riesco a chiudere " + data + ": " + failure.getMessage(), failure);
        }
    }

    private void startLogin() {
        occupy();
        demandPorts();
        if (ownDatabase) {
            database.start();
            remember();
            progress.accept("MariaDB pronto sulla porta " + ports.database());
        }
        keycloak.prepare(progress);
        goOn();
        keycloak.launch();
        remember();
    }

    /** One stack for one data directory; a stack that was killed may still be shutting its servers down. */
    private void occupy() {
        try {
            Files.createDirectories(data);
            var file = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (file.tryLock() == null) {
                file.close();
                throw new StartFailure(
                        "InfoLavoro è già avviato con i dati di " + data + ": fermalo prima con Ctrl-C.");
            }
            lock = file;
            running.awaitEnd(progress);
        } catch (IOException failure) {
            throw new StartFailure("Non posso scrivere in " + data + ": " + failure.getMessage(), failure);
        }
    }

    private void demandPorts() {
        Ports.demandFree(ports.http(), "InfoLavoro", "INFOLAVORO_HTTP_PORT");
        Ports.demandFree(ports.management(), "gestione di WildFly", "INFOLAVORO_MANAGEMENT_PORT");
        Ports.demandFree(ports.keycloak(), "Keycloak", "INFOLAVORO_KEYCLOAK_PORT");
        Ports.demandFree(ports.keycloakManagement(), "gestione di Keycloak", "INFOLAVORO_KEYCLOAK_MANAGEMENT_PORT");
        if (ownDatabase) {
            Ports.demandFree(ports.database(), "MariaDB", "INFOLAVORO_DB_PORT");
        }
    }

    private void remember() {
        goOn();
        running.remember(Stream.of(database.child(), keycloak.child(), application.child())
                .filter(Objects::nonNull)
                .toList());
    }

    private void goOn() {
        if (closing) {
            throw new StartFailure("Avvio interrotto.");
        }
    }
}
