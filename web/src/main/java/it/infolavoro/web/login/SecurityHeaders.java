package it.infolavoro.web.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;

/**
 * Headers that tell the browser to be careful with every answer. Pages get their Content-Security-Policy, with its
 * nonce, from PrimeFaces; they must never be kept by a cache, because the next person at the same computer could read
 * them.
 */
@WebFilter("/*")
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (!request.getServletPath().startsWith(RESOURCES)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, new WithFormTargets(response));
    }

    /** Where forms may lead: here, and to the identity provider, which a form reaches when its session has expired. */
    private static String formTargets() {
        var provider = URI.create(Setting.PROVIDER_URL.get());
        return " form-action 'self' " + provider.getScheme() + "://" + provider.getAuthority();
    }

    /** Adds the targets of forms to the policy that PrimeFaces writes from a fixed text. */
    private static final class WithFormTargets extends HttpServletResponseWrapper {

        private static final String POLICY = "Content-Security-Policy";
        private static final String TARGETS = formTargets();

        WithFormTargets(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, POLICY.equals(name) ? value + TARGETS : value);
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, POLICY.equals(name) ? value + TARGETS : value);
        }
    }
}
