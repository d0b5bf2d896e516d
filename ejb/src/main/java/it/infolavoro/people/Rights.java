package it.infolavoro.people;

import static it.infolavoro.identity.Role.ADMINISTRATOR;
import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;
import static it.infolavoro.identity.Role.MEMBER_MANAGER;
import static it.infolavoro.identity.Role.MEMBER_OPERATOR;
import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;

import it.infolavoro.identity.Caller;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.network.BodyCode;
import it.infolavoro.platform.NotFound;
import java.util.List;
import java.util.Map;

/** Who may give which roles to whom: the whole of it (rules R1 and R2). */
final class Rights {

    /** The roles of a kind of body, the manager's last. */
    private static final Map<Kind, List<String>> ROLES = Map.of(
            Kind.MUNICIPALITY, List.of(DESK_OPERATOR, DESK_MANAGER),
            Kind.ORGANISATION, List.of(MEMBER_OPERATOR, MEMBER_MANAGER),
            Kind.NETWORK, List.of(NETWORK_COORDINATOR),
            Kind.INSTALLATION, List.of(ADMINISTRATOR));

    private Rights() {}

    /** How far a caller's hand reaches in a body. */
    enum Reach {
        /** All acts on the body's people. */
        MANAGES,
        /** Only the first manager, while there is none. */
        STARTS
    }

    /** The role that manages a kind of body. */
    static String managerOf(Kind kind) {
        var roles = ROLES.get(kind);
        return roles.get(roles.size() - 1);
    }

    /** The roles that people of a kind of body have. */
    static List<String> rolesOf(Kind kind) {
        return ROLES.get(kind);
    }

    /**
     * How far a caller may act in a body. Throws NotFound for a body that is none of the caller's business, as if it
     * was not there, and for every one while another network than the account's own is open: an account is managed
     * where it belongs.
     */
    static Reach reach(Caller caller, BodyCode body) {
        demandHome(caller);
        if (owns(caller, body) && !caller.in(Kind.INSTALLATION) || coordinators(caller, body)) {
            return Reach.MANAGES;
        }
        if (NETWORK_COORDINATOR.equals(caller.role())
                && body.networkId() == caller.networkId()
                && (body.kind() == Kind.MUNICIPALITY || body.kind() == Kind.ORGANISATION)) {
            return Reach.STARTS;
        }
        throw new NotFound("body");
    }

    /** Refuses whoever has another network open than that of the account. Throws NotFound. */
    static void demandHome(Caller caller) {
        if (!caller.atHome()) {
            throw new NotFound("body");
        }
    }

    /** The roles that a caller may give in a body, none of them above the caller's own. Throws NotFound. */
    static List<String> grantable(Caller caller, BodyCode body) {
        return reach(caller, body) == Reach.STARTS ? List.of(managerOf(body.kind())) : ROLES.get(body.kind());
    }

    /** Whether a caller works in the body and manages it. */
    static boolean owns(Caller caller, BodyCode body) {
        return caller.in(body.kind())
                && caller.body().id() == body.id()
                && managerOf(body.kind()).equals(caller.role());
    }

    private static boolean coordinators(Caller caller, BodyCode body) {
        return ADMINISTRATOR.equals(caller.role()) && caller.in(Kind.INSTALLATION) && body.kind() == Kind.NETWORK;
    }
}
