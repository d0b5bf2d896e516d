package it.infolavoro.people;

import it.infolavoro.directory.DirectoryPerson;
import java.time.Instant;

/** How somebody's account stands. */
public enum PersonState {
    /** The link of the invitation was not followed yet. */
    INVITED,
    /** It was not followed in time, or never left. */
    INVITATION_OVER,
    ACTIVE,
    SUSPENDED,
    /** Without a role, or with two, after something was half done: such an account sees nothing. */
    WITHOUT_ROLE;

    static PersonState of(DirectoryPerson person, Account account, Instant now) {
        if (!person.enabled()) {
            return SUSPENDED;
        }
        if (person.role() == null) {
            return WITHOUT_ROLE;
        }
        if (person.confirmed() || account.seenAt() != null) {
            return ACTIVE;
        }
        var until = account.invitationUntil();
        return until == null || until.isBefore(now) ? INVITATION_OVER : INVITED;
    }

    /** Whether an invitation can be sent again. */
    public boolean waits() {
        return this == INVITED || this == INVITATION_OVER;
    }
}
