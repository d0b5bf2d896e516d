package it.infolavoro.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;

/** The loopback ports of a stack: application, WildFly's management, Keycloak, Keycloak's management, MariaDB. */
public record Ports(int http, int management, int keycloak, int keycloakManagement, int database) {

    /** The product's ports, each of which a setting can change. */
    public static Ports fromSettings() {
        return new Ports(
                Settings.port("INFOLAVORO_HTTP_PORT", 8080),
                Settings.port("INFOLAVORO_MANAGEMENT_PORT", 9990),
                Settings.port("INFOLAVORO_KEYCLOAK_PORT", 8180),
                Settings.port("INFOLAVORO_KEYCLOAK_MANAGEMENT_PORT", 9100),
                Settings.port("INFOLAVORO_DB_PORT", 3307));
    }

    /** Five ports that are free now, for stacks that run side by side. */
    public static Ports free() {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (var i = 0; i < 5; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            var ports = sockets.stream().mapToInt(ServerSocket::getLocalPort).toArray();
            return new Ports(ports[0], ports[1], ports[2], ports[3], ports[4]);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            sockets.forEach(Ports::release);
        }
    }

    /**
     * Demands that a port can be listened on.
     *
     * @throws StartFailure naming the port, the server that wants it and the setting that moves it
     */
    static void demandFree(int port, String server, String setting) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
        } catch (IOException taken) {
            throw new StartFailure(
                    "La porta " + port + " (" + server
                            + ") è già in uso: chiudi il programma che la occupa, oppure"
                            + " scegli un'altra porta con la variabile " + setting + ".",
                    taken);
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
