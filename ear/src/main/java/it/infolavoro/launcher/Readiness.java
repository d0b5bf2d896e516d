package it.infolavoro.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting until a server answers, and no longer than it lives. */
final class Readiness {

    private static final Duration STEP = Duration.ofMillis(250);
    private static final int TIMEOUT_MILLIS = 2000;

    private Readiness() {}

    /**
     * Waits until a child is ready.
     *
     * @throws StartFailure when the child ends first, or the limit passes
     */
    static void await(ChildProcess child, Duration limit, BooleanSupplier ready) {
        var end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!child.alive()) {
                throw child.ended();
            }
            if (System.nanoTime() > end) {
                throw child.late(limit);
            }
            pause();
        }
    }

    /** Whether a loopback address answers a GET with 200. */
    static boolean answers(int port, String path) {
        try {
            var address = URI.create("http://127.0.0.1:" + port + path).toURL();
            var connection = (HttpURLConnection) address.openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Whether a MariaDB greets: it does so only after its init file was carried out, though it listens before. */
    static boolean greets(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(STEP.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Avvio interrotto.", interrupted);
        }
    }
}
