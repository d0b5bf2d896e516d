package it.infolavoro.web.publiccatalogue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Sends what is the same for everybody, so that browsers and proxies may keep it (rule R3). The ETag is made of the
 * answer itself: whatever changed it, it is another one. It is weak, since the server may send the answer compressed.
 */
public final class PublicAnswer {

    private static final String KEEP = "public, max-age=300";

    private PublicAnswer() {}

    /** Sends an answer, or only that it is still the one that the asker has. */
    public static void send(HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
            throws IOException {
        var tag = "W/\"" + hash(body) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", KEEP);
        response.setHeader("Vary", "Accept-Encoding");
        if (has(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        write(response, type, body);
    }

    /** Sends an answer that nobody should keep: one that refuses. */
    public static void refuse(HttpServletResponse response, int status, String type, byte[] body) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        write(response, type, body);
    }

    private static void write(HttpServletResponse response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Weak comparison, by RFC 9110. */
    private static boolean has(String known, String tag) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(each -> "*".equals(each) || tag.equals(each) || tag.equals("W/" + each));
    }

    private static String hash(byte[] body) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(sha256(body))
                .substring(0, 22);
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }
}
