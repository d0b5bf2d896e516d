package it.infolavoro.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A real Keycloak with the project's realm and the demo users. It keeps its tables in a schema of its own in the
 * stack's MariaDB: as durable as the rest, one data directory, and no slower to start than its file database.
 */
public final class KeycloakServer implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(300);
    private static final List<String> BUILD_OPTIONS = List.of("--db=mariadb", "--health-enabled=true");
    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            // Login pages need no second compiler; without it the start costs a third less processor time and 40 MB
            // less.
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Duser.timezone=UTC",
            "-Djava.net.preferIPv4Stack=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true");

    private final Project project;
    private final Path data;
    private final Ports ports;
    private ChildProcess child;

    /**
     * A server not yet started.
     *
     * @param data directory of the stack
     * @param ports those of the stack: its own two, the database's, and the application's, to which it sends people
     *     back
     */
    public KeycloakServer(Project project, Path data, Ports ports) {
        this.project = project;
        this.data = data;
        this.ports = ports;
    }

    /**
     * Unpacks and builds the program where that was not done yet; does not start it.
     *
     * @param progress is told what takes long
     */
    public void prepare(Consumer<String> progress) {
        Archive.unpackOnce(project.archives().resolve(name() + ".zip"), name() + "/", home());
        try {
            Files.createDirectories(data.resolve("tmp"));
            Archive.exclusively(home().resolve("infolavoro.lock"), () -> {
                KeycloakRealm.copy(project.realm(), home());
                buildOnce(progress);
            });
        } catch (IOException failure) {
            throw new StartFailure("Keycloak non può scrivere in " + home() + ": " + failure.getMessage(), failure);
        }
    }

    /** Launches the prepared program; {@link #awaitReady} waits for it. */
    public void launch() {
        var arguments = List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--http-management-port=" + ports.keycloakManagement(),
                "--hostname=" + url(),
                // Each look at its health before it is ready would be a line.
                "--log-level=INFO,io.smallrye.health:ERROR,liquibase:ERROR,org.mariadb.jdbc:ERROR");
        child = ChildProcess.start("Keycloak", command(arguments), environment(), data.resolve("logs/keycloak.log"));
    }

    /** Waits until people can log in. */
    public void awaitReady() {
        Readiness.await(child, LIMIT, () -> Readiness.answers(ports.keycloakManagement(), "/health/ready"));
        new KeycloakAddress(url(), data.resolve("keycloak-address")).keep(application());
    }

    /** Prepares, launches and waits. */
    public void start() {
        prepare(step -> {});
        launch();
        awaitReady();
    }

    /** Address of Keycloak for browsers. */
    public String url() {
        return "http://localhost:" + ports.keycloak();
    }

    /** What the application server must know of this realm, as environment variables. */
    public Map<String, String> settings() {
        return Map.of(
                "OIDC_PROVIDER_URL",
                url() + "/realms/infolavoro",
                "OIDC_CLIENT_ID",
                "infolavoro-web",
                "OIDC_CLIENT_SECRET",
                Demo.CLIENT_SECRET,
                "KEYCLOAK_PEOPLE_SECRET",
                Demo.PEOPLE_SECRET);
    }

    /** The child process, or null before the start. */
    ChildProcess child() {
        return child;
    }

    /** Stops the server; sessions are in the database. */
    @Override
    public void close() {
        if (child != null) {
            child.stop(Duration.ofSeconds(20));
        }
    }

    /** Keycloak is compiled for its options once; a file in its home remembers for which. */
    private void buildOnce(Consumer<String> progress) throws IOException {
        var mark = home().resolve("infolavoro.built");
        var wanted = String.join(" ", BUILD_OPTIONS);
        if (Files.exists(mark) && Files.readString(mark).equals(wanted)) {
            return;
        }
        progress.accept("preparo Keycloak, solo la prima volta (circa mezzo minuto)");
        var arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(BUILD_OPTIONS);
        ChildProcess.start(
                        "La preparazione di Keycloak",
                        command(arguments),
                        Map.of(),
                        data.resolve("logs/keycloak-build.log"))
                .demandSuccess(LIMIT);
        Files.writeString(mark, wanted);
    }

    private List<String> command(List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Project.java().toString());
        command.addAll(JVM);
        command.addAll(List.of(
                "-Djava.io.tmpdir=" + data.resolve("tmp"),
                "-Dkc.home.dir=" + home(),
                "-Djboss.server.config.dir=" + home().resolve("conf"),
                "-cp",
                home().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put(
                "KC_DB_URL",
                Settings.text("KEYCLOAK_DB_URL", "jdbc:mariadb://127.0.0.1:" + ports.database() + "/keycloak"));
        environment.put("KC_DB_USERNAME", Settings.text("KEYCLOAK_DB_USER", "keycloak"));
        environment.put("KC_DB_PASSWORD", Settings.text("KEYCLOAK_DB_PASSWORD", Demo.KEYCLOAK_PASSWORD));
        environment.put("KC_DB_POOL_MAX_SIZE", "10");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", Demo.PASSWORD);
        environment.put("OIDC_CLIENT_SECRET", Demo.CLIENT_SECRET);
        environment.put("KEYCLOAK_PEOPLE_SECRET", Demo.PEOPLE_SECRET);
        environment.put("KEYCLOAK_MAIL_HOST", Settings.text("MAIL_HOST", ""));
        environment.put("KEYCLOAK_MAIL_PORT", Settings.text("MAIL_PORT", "25"));
        environment.put("KEYCLOAK_MAIL_FROM", "infolavoro@localhost");
        environment.put("INFOLAVORO_URL", application());
        environment.put("INFOLAVORO_API_DIRECT_GRANTS", "true");
        return environment;
    }

    private String application() {
        return "http://localhost:" + ports.http();
    }

    private Path home() {
        return project.programs().resolve(name());
    }

    /** Name with version, which the archive, its root directory and our copy share. */
    private String name() {
        try (var archives = Files.list(project.archives())) {
            return archives.map(file -> file.getFileName().toString())
                    .filter(file -> file.matches("keycloak-.*\\.zip"))
                    .map(file -> file.substring(0, file.length() - ".zip".length()))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IOException("no archive"));
        } catch (IOException missing) {
            throw new StartFailure(
                    "Manca Keycloak in " + project.archives() + ": avvia con ./mvnw -Prun, che lo scarica.", missing);
        }
    }
}
