package it.infolavoro.container;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jose4j.jwt.JwtClaims;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * Runs work as a user, as if that user had logged in: the same principal with the same claims, the same roles, and
 * every gate behind them; only Keycloak is absent.
 *
 * @param username the login name
 * @param role one role of {@code it.infolavoro.identity.Role}
 * @param claims what the token says beyond the name: municipality, organisation, network
 */
public record As(String username, String role, Map<String, String> claims) {

    private static final String NETWORK = "laspezia";

    /** An operator of the Comune with this ISTAT code. */
    public static As deskOperator(String istatCode) {
        return new As("operatore." + istatCode, "desk-operator", Map.of("municipality", istatCode, "network", NETWORK));
    }

    /** The manager of the desk of the Comune with this ISTAT code. */
    public static As deskManager(String istatCode) {
        return new As(
                "responsabile." + istatCode, "desk-manager", Map.of("municipality", istatCode, "network", NETWORK));
    }

    /** An operator of the member organisation with this code. */
    public static As memberOperator(String code) {
        return new As("ente." + code, "member-operator", Map.of("organisation", code, "network", NETWORK));
    }

    /** The manager of the member organisation with this code. */
    public static As memberManager(String code) {
        return new As("referente." + code, "member-manager", Map.of("organisation", code, "network", NETWORK));
    }

    /** The coordinator of the network. */
    public static As coordinator() {
        return new As("coordinatore", "network-coordinator", Map.of("network", NETWORK));
    }

    /** The administrator of the installation. */
    public static As administrator() {
        return new As("amministratore", "administrator", Map.of());
    }

    /** Somebody who is logged in and belongs to nothing. */
    public static As nobody(String role) {
        return new As("nessuno", role, Map.of());
    }

    /** Work that returns nothing. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        void run() throws Exception;
    }

    /** Runs the work as this user. */
    public void run(Work work) throws Exception {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** Runs the work as this user, and returns what it returns. */
    public <T> T call(Callable<T> work) throws Exception {
        return identity().runAs(work);
    }

    private SecurityIdentity identity() throws Exception {
        var token = new LinkedHashMap<String, Object>(claims);
        token.put("preferred_username", username);
        token.put("name", username);
        var access = new AccessToken(JwtClaims.parse(json(token)));
        var context = new OidcSecurityContext("", access, null, null);
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(new OidcPrincipal<>(username, context))
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(role))));
    }

    private static String json(Map<String, Object> claims) {
        var object = jakarta.json.Json.createObjectBuilder();
        claims.forEach((name, value) -> object.add(name, value.toString()));
        return object.build().toString();
    }
}
