package it.infolavoro.identity;

import java.util.Set;

/** The realm's roles, as Keycloak names them. */
public final class Role {

    /** Operatore di sportello, of one Comune. */
    public static final String DESK_OPERATOR = "desk-operator";
    /** Responsabile di sportello, of one Comune. */
    public static final String DESK_MANAGER = "desk-manager";
    /** Coordinatore di rete. */
    public static final String NETWORK_COORDINATOR = "network-coordinator";
    /** Operatore di ente aderente. */
    public static final String MEMBER_OPERATOR = "member-operator";
    /** Referente di ente aderente. */
    public static final String MEMBER_MANAGER = "member-manager";
    /** Amministratore of the installation: no case content. */
    public static final String ADMINISTRATOR = "administrator";

    /**
     * Who answers for an organisation by a link that was mailed to it. No login has it, and no service names it: it
     * stands in the trail alone.
     */
    public static final String MEMBER_LINK = "member-link";

    /** Roles that work in a Comune. */
    public static final Set<String> OF_DESK = Set.of(DESK_OPERATOR, DESK_MANAGER);
    /** Roles that work in an organisation. */
    public static final Set<String> OF_MEMBER = Set.of(MEMBER_OPERATOR, MEMBER_MANAGER);
    /** All roles of the product. */
    public static final Set<String> ALL =
            Set.of(DESK_OPERATOR, DESK_MANAGER, NETWORK_COORDINATOR, MEMBER_OPERATOR, MEMBER_MANAGER, ADMINISTRATOR);

    private Role() {}
}
