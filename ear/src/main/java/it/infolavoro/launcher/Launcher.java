package it.infolavoro.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** The one command: starts everything, says where it is, and stops everything on Ctrl-C. */
public final class Launcher {

    // Italian letters must arrive whole, whatever the system's own encoding.
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final PrintStream ERR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private final long begun = System.nanoTime();

    private Launcher() {}

    /** Runs until Ctrl-C, SIGTERM or the end of a server; exits with 1 when something failed. */
    public static void main(String... arguments) {
        try {
            new Launcher().run();
        } catch (StartFailure failure) {
            ERR.println();
            ERR.println("ERRORE: " + failure.getMessage());
            Runtime.getRuntime().exit(1);
        }
    }

    private void run() {
        var project = Project.find();
        OUT.println();
        OUT.println("InfoLavoro: avvio. I dati sono in " + project.data());
        var stack = new Stack(project, project.data(), Ports.fromSettings(), "demo", this::step);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop-in-order"));
        stack.start();
        greet(project);
        // The build that brought us here left garbage behind: give the memory back.
        System.gc();
        var ended = stack.firstToEnd().join();
        if (stack.closing()) {
            awaitExit();
        }
        throw new StartFailure(ended + " si è fermato da solo: il motivo è in "
                + project.data().resolve("logs") + ". Fermo tutto.");
    }

    private void step(String what) {
        OUT.println(String.format(Locale.ITALY, "  %5.1f s  %s", seconds(), what));
    }

    private void greet(Project project) {
        OUT.println();
        OUT.println(String.format(Locale.ITALY, "Tutto pronto in %.1f secondi.", seconds()));
        OUT.println();
        OUT.println("  Apri:      http://localhost:" + Ports.fromSettings().http() + "/");
        OUT.println("  Password:  " + Demo.PASSWORD + " (per tutti gli utenti)");
        OUT.println();
        Demo.users().forEach(user -> OUT.println(String.format("  %-24s %s", user.getKey(), user.getValue())));
        OUT.println();
        OUT.println("I registri sono in " + project.data().resolve("logs") + ". Per fermare tutto: Ctrl-C.");
    }

    private static void stop(Stack stack) {
        if (!stack.started()) {
            stack.close();
            return;
        }
        OUT.println();
        OUT.println("Fermo WildFly, Keycloak e MariaDB...");
        stack.close();
        OUT.println("Tutto fermo, i dati sono al sicuro.");
    }

    private double seconds() {
        return Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
    }

    /** The shutdown hook is at work and ends this JVM. */
    private static void awaitExit() {
        try {
            Thread.sleep(Duration.ofMinutes(2).toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
