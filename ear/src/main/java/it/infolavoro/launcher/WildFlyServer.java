package it.infolavoro.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The provisioned WildFly with the application. It runs on a base directory of its own in the data directory, made anew
 * from the provisioned one at each start: the server's own files stay as the build made them, and its state outlives a
 * clean build.
 */
public final class WildFlyServer implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(300);
    private static final String APPLICATION = "infolavoro.ear";
    private static final List<String> JVM = List.of(
            "-Xms128m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=UTC",
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true",
            "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000",
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    private final Project project;
    private final Path base;
    private final Path logs;
    private final Ports ports;
    private final Map<String, String> environment;
    private ChildProcess child;

    /**
     * A server not yet started.
     *
     * @param data directory of the stack; this server keeps its state in {@code wildfly} below it
     * @param environment settings of the application: data sources, OIDC, profile
     */
    public WildFlyServer(Project project, Path data, Ports ports, Map<String, String> environment) {
        this.project = project;
        this.base = data.resolve("wildfly");
        this.logs = data.resolve("logs");
        this.ports = ports;
        this.environment = new HashMap<>(environment);
        // Its log files are bounded, its console would not be.
        this.environment.put("LOG_CONSOLE_LEVEL", "OFF");
    }

    /** Launches the server with the application; {@link #awaitReady} waits for it. */
    public void launch() {
        if (!Files.isDirectory(project.server()) || !Files.exists(project.application())) {
            throw new StartFailure("Il server o l'applicazione non sono ancora costruiti: avvia con ./mvnw -Prun.");
        }
        try {
            layOut();
        } catch (IOException failure) {
            throw new StartFailure("WildFly non può scrivere in " + base + ": " + failure.getMessage(), failure);
        }
        child = ChildProcess.start("WildFly", command(), environment, logs.resolve("wildfly-console.log"));
    }

    /**
     * Waits until the application answers.
     *
     * @throws StartFailure when the application does not deploy, naming the log
     */
    public void awaitReady() {
        Readiness.await(child, LIMIT, () -> {
            if (Files.exists(deployments().resolve(APPLICATION + ".failed"))) {
                throw new StartFailure("L'applicazione non parte: il motivo è in " + logs.resolve("server.log"));
            }
            return Files.exists(deployments().resolve(APPLICATION + ".deployed"))
                    && Readiness.answers(ports.management(), "/health/ready");
        });
    }

    /** Launches and waits. */
    public void start() {
        launch();
        awaitReady();
    }

    /** Address of the application for browsers. */
    public String url() {
        return "http://localhost:" + ports.http() + "/";
    }

    /** The child process, or null before the start. */
    ChildProcess child() {
        return child;
    }

    /** Stops the server; what was committed is in the database. */
    @Override
    public void close() {
        if (child != null) {
            child.stop(Duration.ofSeconds(30));
        }
    }

    private void layOut() throws IOException {
        var configuration = base.resolve("configuration");
        Archive.delete(configuration);
        Archive.delete(deployments());
        Archive.delete(base.resolve("data/content"));
        Archive.delete(base.resolve("tmp"));
        Files.createDirectories(deployments());
        Files.createDirectories(configuration);
        try (var files = Files.list(project.server().resolve("standalone/configuration"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, configuration.resolve(file.getFileName()));
            }
        }
        Files.copy(project.application(), deployments().resolve(APPLICATION), StandardCopyOption.REPLACE_EXISTING);
    }

    private List<String> command() {
        var home = project.server();
        var command = new ArrayList<String>();
        command.add(Project.java().toString());
        command.addAll(JVM);
        command.addAll(List.of(
                "-Dorg.jboss.boot.log.file=" + logs.resolve("server.log"),
                "-Dlogging.configuration="
                        + base.resolve("configuration/logging.properties").toUri(),
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base,
                "-Djboss.server.log.dir=" + logs,
                "-Djboss.http.port=" + ports.http(),
                "-Djboss.management.http.port=" + ports.management(),
                "-Djboss.bind.address=127.0.0.1",
                "-Djboss.bind.address.management=127.0.0.1"));
        return command;
    }

    private Path deployments() {
        return base.resolve("deployments");
    }
}
