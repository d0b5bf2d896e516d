package it.infolavoro.stage;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a Chromium, or gets one: an installed one first, else Debian's package where we may install, else Playwright's
 * own download.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> ELSEWHERE = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final String NONE =
            "No Chromium for the browser tests: install one (Debian: apt-get install chromium)"
                    + " or leave these tests out with -DskipBrowserTests.";

    private Chromium() {}

    /** A running browser without windows. Throws IllegalStateException, in one line, where none can be had. */
    static Browser launch(Playwright playwright) {
        var options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS).setEnv(Map.of("LANG", "it_IT.UTF-8"));
        var installed = installed().or(Chromium::installFromDebian);
        installed.ifPresent(options::setExecutablePath);
        if (installed.isEmpty() && !download()) {
            throw new IllegalStateException(NONE);
        }
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException failure) {
            throw new IllegalStateException(NONE, failure);
        }
    }

    private static Optional<Path> installed() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        var onPath = Stream.of(path.split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, ELSEWHERE.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installFromDebian() {
        var root = "root".equals(System.getProperty("user.name"));
        if (!root || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        run(Map.of("DEBIAN_FRONTEND", "noninteractive"), "apt-get", "-q", "update");
        run(
                Map.of("DEBIAN_FRONTEND", "noninteractive"),
                "apt-get",
                "-q",
                "-y",
                "--no-install-recommends",
                "install",
                "chromium");
        return installed();
    }

    private static boolean download() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("java.class.path");
        return run(
                Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", ""),
                java,
                "-cp",
                classes,
                CLI.class.getName(),
                "install",
                "chromium");
    }

    /** Whether the command succeeded within ten minutes; what it says goes to the build's output. */
    private static boolean run(Map<String, String> environment, String... command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            var ended = process.waitFor(10, TimeUnit.MINUTES);
            process.destroy();
            return ended && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
