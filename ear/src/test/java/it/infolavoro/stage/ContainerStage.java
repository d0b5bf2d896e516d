package it.infolavoro.stage;

import it.infolavoro.launcher.Demo;
import it.infolavoro.launcher.MariaDbServer;
import it.infolavoro.launcher.Ports;
import it.infolavoro.launcher.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * What stands ready before the first container test: a real MariaDB with an empty data directory, and a fresh base
 * directory for the server that Arquillian will start. Everything listens on free ports. There is no Keycloak: the
 * application must work without it.
 */
public class ContainerStage implements LauncherSessionListener {

    private MariaDbServer database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!"container".equals(System.getProperty("infolavoro.stage"))) {
            return;
        }
        var project = Project.find();
        var ports = Ports.free();
        var directory = Directories.fresh(project, "container");
        database = new MariaDbServer(project, directory, ports.database());
        database.start();
        describeServer(project, ports, directory);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
        }
    }

    private void describeServer(Project project, Ports ports, Path directory) {
        var base = directory.resolve("wildfly");
        copyConfiguration(project.server().resolve("standalone/configuration"), base.resolve("configuration"));
        System.setProperty("stage.server.home", project.server().toString());
        System.setProperty("stage.management.port", String.valueOf(ports.management()));
        System.setProperty("stage.server.jvm", virtualMachine());
        System.setProperty(
                "stage.server.arguments",
                "-Djboss.server.base.dir=%s -Djboss.http.port=%d -Djboss.management.http.port=%d"
                        .formatted(base, ports.http(), ports.management()));
    }

    private String virtualMachine() {
        var settings = new HashMap<>(database.settings());
        // Nothing listens there: whoever needs the login server or the mail server in these tests fails.
        settings.put("OIDC_PROVIDER_URL", "http://127.0.0.1:9/realms/infolavoro");
        settings.put("MAIL_HOST", "127.0.0.1");
        settings.put("MAIL_PORT", "9");
        settings.put("OIDC_CLIENT_SECRET", "infolavoro-demo-secret");
        settings.put("KEYCLOAK_PEOPLE_SECRET", Demo.PEOPLE_SECRET);
        return "-Xms128m -Xmx768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Duser.timezone=UTC"
                + " -DINFOLAVORO_PROFILE=demo -DINFOLAVORO_KEY=" + Demo.KEY + " "
                + settings.entrySet().stream().map(ContainerStage::asProperty).collect(Collectors.joining(" "));
    }

    /** The server reads its environment through expressions, which also see a property of that name. */
    private static String asProperty(Map.Entry<String, String> setting) {
        return "-Denv." + setting.getKey() + "=" + setting.getValue();
    }

    private static void copyConfiguration(Path from, Path to) {
        try (var files = Files.list(from)) {
            Files.createDirectories(to);
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
