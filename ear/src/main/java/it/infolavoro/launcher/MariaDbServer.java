package it.infolavoro.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A real MariaDB of our own: binaries from Maven Central, data in the data directory, accounts with passwords. */
public final class MariaDbServer implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Pattern MISSING_LIBRARY = Pattern.compile("error while loading shared libraries: ([^:\\s]+)");
    private static final List<String> SYSTEM_SCRIPTS =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");

    private final Project project;
    private final Path data;
    private final int port;
    private Path home;
    private Path share;
    private ChildProcess child;

    /**
     * A server not yet started.
     *
     * @param data directory of the stack; this server keeps its files in {@code mariadb} below it
     * @param port loopback port
     */
    public MariaDbServer(Project project, Path data, int port) {
        this.project = project;
        this.data = data;
        this.port = port;
    }

    /**
     * Unpacks the program and creates the database where missing, starts, and waits until the accounts can log in.
     *
     * @throws StartFailure when that cannot be
     */
    public void start() {
        home = unpack();
        try {
            Files.createDirectories(data.resolve("mariadb"));
            Files.createDirectories(data.resolve("tmp"));
            if (!Files.isDirectory(files().resolve("mysql"))) {
                createSystemTables();
            }
            var accounts = data.resolve("mariadb/accounts.sql");
            PrivateFile.write(accounts, Demo.accountsSql());
            child = ChildProcess.start("MariaDB", command(accounts), environment(), log("mariadb.log"));
        } catch (IOException failure) {
            throw new StartFailure("MariaDB non può scrivere in " + data + ": " + failure.getMessage(), failure);
        }
        explained(() -> Readiness.await(child, LIMIT, () -> Readiness.greets(port)));
    }

    /** What the application server must know of this database, as environment variables. */
    public Map<String, String> settings() {
        return Demo.databaseSettings(port);
    }

    /** The child process, or null before the start. */
    ChildProcess child() {
        return child;
    }

    /** Shuts the database down cleanly. */
    @Override
    public void close() {
        if (child != null) {
            child.stop(LIMIT);
        }
    }

    private Path unpack() {
        var archive = project.archives().resolve("mariadb.jar");
        if (!Files.exists(archive)) {
            throw new StartFailure("Per questo sistema (" + System.getProperty("os.name") + " "
                    + System.getProperty("os.arch")
                    + ") non c'è un MariaDB pronto: installane uno e indicalo con la variabile DB_URL"
                    + " (docs/operations.md).");
        }
        try (var jar = new ZipFile(archive.toFile())) {
            var script = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith("/" + SYSTEM_SCRIPTS.get(0)))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no system tables in " + archive));
            var prefix = script.substring(0, script.indexOf("/share/") + 1);
            var directory = project.programs().resolve(prefix.replaceAll(".*/(mariadb-[^/]+)/.*", "$1"));
            Archive.unpackOnce(archive, prefix, directory);
            share = directory.resolve(script.substring(prefix.length())).getParent();
            if (!program(directory).toFile().setExecutable(true)) {
                throw new IOException("cannot make " + program(directory) + " executable");
            }
            return directory;
        } catch (IOException failure) {
            throw new StartFailure("Non riesco a scompattare MariaDB: " + failure.getMessage(), failure);
        }
    }

    /**
     * The server installs itself: its own scripts of the system tables, without help texts and without open accounts.
     */
    private void createSystemTables() throws IOException {
        var partial = data.resolve("mariadb/files.partial");
        Archive.delete(partial);
        Files.createDirectories(partial);
        var script = data.resolve("mariadb/system-tables.sql");
        Files.writeString(script, systemTablesSql());
        var command = new ArrayList<>(base(partial));
        command.addAll(List.of(
                "--bootstrap",
                "--log-warnings=0",
                "--enforce-storage-engine=",
                "--max-allowed-packet=8M",
                "--net-buffer-length=16K"));
        var installer = ChildProcess.run("MariaDB", command, environment(), script, log("mariadb-install.log"));
        explained(() -> installer.demandSuccess(LIMIT));
        Files.delete(script);
        Files.move(partial, files());
    }

    private String systemTablesSql() throws IOException {
        var sql = new StringBuilder("create database mysql;\nuse mysql;\nset @auth_root_socket=NULL;\n");
        for (var script : SYSTEM_SCRIPTS) {
            // Lines with the host's name would add accounts for it: only those of the init file are wanted.
            sql.append(Files.readAllLines(share.resolve(script)).stream()
                    .filter(line -> !line.contains("@current_hostname"))
                    .collect(Collectors.joining("\n", "", "\n")));
        }
        return sql.toString();
    }

    private List<String> command(Path accounts) {
        var command = new ArrayList<>(base(files()));
        command.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                // A relative socket lies in the database's directory: absolute paths may exceed what the system allows.
                "--socket=mariadb.sock",
                "--pid-file=mariadb.pid",
                // Loopback only: a key made at the first start would cost up to ten seconds.
                "--skip-ssl",
                "--init-file=" + accounts,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--innodb-snapshot-isolation=ON",
                "--default-time-zone=+00:00",
                "--innodb-buffer-pool-size=" + Settings.text("INFOLAVORO_DB_BUFFER", "96M"),
                "--innodb-log-buffer-size=4M",
                "--key-buffer-size=1M",
                "--aria-pagecache-buffer-size=8M",
                "--query-cache-size=0",
                "--innodb-log-file-size=48M",
                "--innodb-flush-log-at-trx-commit=1",
                "--performance-schema=OFF",
                "--max-connections=100",
                "--max-allowed-packet=16M",
                "--tmpdir=" + data.resolve("tmp")));
        return command;
    }

    private List<String> base(Path directory) {
        var base = new ArrayList<String>();
        base.addAll(List.of(
                program(home).toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + directory,
                "--lc-messages-dir=" + share,
                "--plugin-dir=" + home.resolve("lib/plugin")));
        if ("root".equals(System.getProperty("user.name"))) {
            base.add("--user=root");
        }
        return base;
    }

    private Map<String, String> environment() {
        return Map.of("LD_LIBRARY_PATH", home.resolve("libs").toString());
    }

    private Path files() {
        return data.resolve("mariadb/files");
    }

    private Path log(String file) {
        return data.resolve("logs").resolve(file);
    }

    private static Path program(Path home) {
        return Stream.of("mariadbd", "mariadbd.exe", "mysqld.exe")
                .map(home.resolve("bin")::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new StartFailure(
                        "Manca il programma di MariaDB in " + home + ": cancella la cartella" + " e riavvia."));
    }

    /** Turns the failure of a child that lacks a system library into one that names the library. */
    private void explained(Runnable step) {
        try {
            step.run();
        } catch (StartFailure failure) {
            for (var file : List.of("mariadb.log", "mariadb-install.log")) {
                var missing = MISSING_LIBRARY.matcher(ChildProcess.read(log(file)));
                if (missing.find()) {
                    throw new StartFailure(
                            "A MariaDB manca la libreria di sistema " + missing.group(1)
                                    + ": installala (Debian, Ubuntu:"
                                    + " «apt-get install libaio1 libncurses6»), oppure usa un MariaDB installato"
                                    + " (variabile DB_URL).",
                            failure);
                }
            }
            throw failure;
        }
    }
}
