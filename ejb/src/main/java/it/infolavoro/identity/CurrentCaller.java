package it.infolavoro.identity;

import it.infolavoro.identity.Caller.Body;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.platform.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /**
     * The bodies that the login may work in, by the code of their network, the account's own first: one, but for an
     * organisation that takes part in several networks (ADR 0030). None where nobody is let in.
     */
    public Map<String, Body> bodies() {
        return login().map(this::bodies).orElse(Map.of());
    }

    /** Where the caller reads mail, as the login says; empty where it says nothing, and for who acts by a link. */
    public Optional<String> email() {
        return StandIn.current() == null ? login().map(login -> text(login.claims(), "email")) : Optional.empty();
    }

    /** In the network that is open, where the login names it; never in another one instead. */
    private Optional<Caller> ofLogin() {
        return login().flatMap(login -> {
            var all = bodies(login);
            var own = all.get(login.network());
            var body = OpenNetwork.current() == null ? own : all.get(OpenNetwork.current());
            return Optional.ofNullable(body)
                    .map(open -> new Caller(login.username(), login.displayName(), login.role(), open, own));
        });
    }

    /** What a token says of whoever is logged in; empty where the token counts no more. */
    private record Login(String username, String role, AccessToken claims) {

        /** The network of the account's own body; empty for the installation. */
        String network() {
            var network = text(claims, "network");
            return network == null ? "" : network;
        }

        String displayName() {
            var name = text(claims, "name");
            return name == null ? username : name;
        }
    }

    private Optional<Login> login() {
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
        return role(identity).map(role -> new Login(principal.getName(), role, claims));
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

    private Map<String, Body> bodies(Login login) {
        var organisations = organisations(login);
        var own = organisations.isEmpty() ? Optional.<Body>empty() : body(login);
        var all = new LinkedHashMap<String, Body>();
        own.ifPresent(body -> {
            all.put(login.network(), body);
            organisations
                    .get()
                    .others()
                    .forEach((network, code) ->
                            bodies.find(Kind.ORGANISATION, code, network).ifPresent(other -> all.put(network, other)));
        });
        return all;
    }

    /** Only who works in an organisation may be named another one; empty where the claims contradict that. */
    private static Optional<Memberships> organisations(Login login) {
        var claims = login.claims();
        var also = Memberships.words(claims.getClaimValue("also"));
        return Role.OF_MEMBER.contains(login.role())
                ? Memberships.of(login.network(), also)
                : also.isEmpty() ? Optional.of(Memberships.NONE) : Optional.empty();
    }

    private Optional<Body> body(Login login) {
        var role = login.role();
        var municipality = text(login.claims(), "municipality");
        var organisation = text(login.claims(), "organisation");
        var network = text(login.claims(), "network");
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

    private static String text(AccessToken claims, String name) {
        var value = claims.getClaimValueAsString(name);
        return value == null || value.isBlank() ? null : value;
    }
}
