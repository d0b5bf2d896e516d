package it.infolavoro.network;

import it.infolavoro.identity.Role;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a network asks of the accounts of its people.
 *
 * @param secondFactorRoles the roles for which a second factor is required
 * @param dormantDays days without a login after which an account is marked
 */
public record AccountTerms(Set<String> secondFactorRoles, int dormantDays) {

    /** What holds where a network's profile says nothing: who manages others has a second factor. */
    public static final AccountTerms USUAL =
            new AccountTerms(Set.of(Role.DESK_MANAGER, Role.MEMBER_MANAGER, Role.NETWORK_COORDINATOR), 90);

    /** Copies the set. */
    public AccountTerms {
        secondFactorRoles = Set.copyOf(secondFactorRoles);
    }

    /** Whether a role needs a second factor; null needs none. */
    public boolean wantsSecondFactor(String role) {
        return role != null && secondFactorRoles.contains(role);
    }

    /** The roles as one text, in an order that does not change. */
    public String words() {
        return String.join(" ", new TreeSet<>(secondFactorRoles));
    }

    /** Those with roles given as {@link #words}. */
    public static AccountTerms of(String words, int dormantDays) {
        return new AccountTerms(words.isBlank() ? Set.of() : Set.of(words.split(" ")), dormantDays);
    }
}
