package it.infolavoro.identity;

import it.infolavoro.identity.Caller.Body;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.platform.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Optional;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * Who is calling, read from the signed token of the current login. The one place that knows how a login becomes a
 * {@link Caller}.
 */
@ApplicationScoped
public class CurrentCaller {

    @Inject
    Bodies bodies;

    @Inject
    EndedAccess ended;

    @Inject
    Profile profile;

    /** The caller. Throws {@link NotIdentified} where nobody is logged in or the login names no body. */
    public Caller get() {
        return find().orElseThrow(NotIdentified::new);
    }

    /**
     * The caller, or empty where nobody is logged in, or the login belongs to no body, to two, or to one that has left.
     */
    public Optional<Caller> find() {
        var standIn = StandIn.current();
        return standIn == null ? ofLogin() : Optional.of(standIn);
    }

    private Optional<Caller> ofLogin() {
        var domain = SecurityDomain.getCurrent();
        var identity = domain == null ? null : domain.getCurrentSecurityIdentity();
        if (identity == null
                || !(identity.getPrincipal() instanceof OidcPrincipal<?> principal)
                || principal.getOidcSecurityContext().getToken() == null) {
            return Optional.empty();
        }
        var claims = principal.getOidcSecurityContext().getToken();
        if (!profile.demo() && text(claims, "demo") != null
                || ended.refuses(principal.getName(), claims.getIssuedAt())) {
            return Optional.empty();
        }
        return role(identity)
                .flatMap(role -> body(role, claims)
                        .map(body ->
                                new Caller(principal.getName(), displayName(principal.getName(), claims), role, body)));
    }

    /** A user has exactly one role of the product. */
    private static Optional<String> role(SecurityIdentity identity) {
        var roles = new ArrayList<String>();
        identity.getRoles().forEach(role -> {
            if (Role.ALL.contains(role)) {
                roles.add(role);
            }
        });
        return roles.size() == 1 ? Optional.of(roles.get(0)) : Optional.empty();
    }

    private Optional<Body> body(String role, AccessToken claims) {
        var municipality = text(claims, "municipality");
        var organisation = text(claims, "organisation");
        var network = text(claims, "network");
        if (Role.OF_DESK.contains(role)) {
            return organisation == null ? bodies.find(Kind.MUNICIPALITY, municipality, network) : Optional.empty();
        }
        if (Role.OF_MEMBER.contains(role)) {
            return municipality == null ? bodies.find(Kind.ORGANISATION, organisation, network) : Optional.empty();
        }
        if (municipality != null || organisation != null) {
            return Optional.empty();
        }
        return Role.ADMINISTRATOR.equals(role)
                ? Optional.of(Body.INSTALLATION)
                : bodies.find(Kind.NETWORK, null, network);
    }

    private static String displayName(String username, AccessToken claims) {
        var name = text(claims, "name");
        return name == null ? username : name;
    }

    private static String text(AccessToken claims, String name) {
        var value = claims.getClaimValueAsString(name);
        return value == null || value.isBlank() ? null : value;
    }
}
