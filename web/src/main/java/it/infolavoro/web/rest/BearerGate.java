package it.infolavoro.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Lets in only who is identified by the bearer token of this very request. A browser sends its session's cookie with
 * whatever another site makes it ask, but never a token: so a caller whom only the session knows stays outside (rule
 * R1).
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class BearerGate implements ContainerRequestFilter {

    private static final String SCHEME = "Bearer ";

    @Override
    public void filter(ContainerRequestContext request) {
        if (OpenApiResource.PATH.equals(path(request))) {
            return;
        }
        var principal = request.getSecurityContext().getUserPrincipal();
        var token = token(request.getHeaderString(HttpHeaders.AUTHORIZATION));
        if (token == null
                || !(principal instanceof OidcPrincipal<?> identified)
                || !token.equals(identified.getOidcSecurityContext().getTokenString())) {
            throw new NotAuthorizedException(SCHEME.strip());
        }
    }

    private static String path(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static String token(String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : null;
    }
}
