package it.infolavoro.directory;

import it.infolavoro.identity.Role;
import java.util.List;

/**
 * The groups of the realm that carry the roles. Their ids are part of the realm as code, because the permissions of the
 * service account name them.
 */
final class RoleGroups {

    private static final String ID = "1f0a1a00-0000-4000-8000-00000000000";

    private static final List<String> ORDER = List.of(
            Role.DESK_OPERATOR,
            Role.DESK_MANAGER,
            Role.MEMBER_OPERATOR,
            Role.MEMBER_MANAGER,
            Role.NETWORK_COORDINATOR,
            Role.ADMINISTRATOR);

    private RoleGroups() {}

    /** The group of a role. */
    static String id(String role) {
        return ID + (ORDER.indexOf(role) + 1);
    }

    /** The path of a group's members. */
    static String members(String role) {
        return "/groups/" + id(role) + "/members";
    }
}
