package it.infolavoro.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.directory.DirectoryPerson;
import it.infolavoro.directory.Workplace;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.network.AccountTerms;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How an account stands, and what is said of its second factor. */
class PersonStateTest {

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
    private static final String ROLE = "desk-manager";

    @Test
    void anInvitationWaitsUntilItEnds() {
        var account = Account.of("a.b", Kind.MUNICIPALITY, 1);
        account.invite(NOW);
        var invited = person(true, ROLE, false);
        assertEquals(PersonState.INVITED, PersonState.of(invited, account, NOW));
        var last = NOW.plus(Account.INVITATION);
        assertEquals(PersonState.INVITED, PersonState.of(invited, account, last));
        assertEquals(PersonState.INVITATION_OVER, PersonState.of(invited, account, last.plusMillis(1)));
        assertTrue(PersonState.INVITATION_OVER.waits());
    }

    @Test
    void anAccountThatNeverWasInvitedFromHereIsTakenForOneWhoseInvitationIsOver() {
        var account = Account.of("a.b", Kind.MUNICIPALITY, 1);
        assertEquals(PersonState.INVITATION_OVER, PersonState.of(person(true, ROLE, false), account, NOW));
    }

    @Test
    void whoHasFollowedTheLinkIsActive() {
        var account = Account.of("a.b", Kind.MUNICIPALITY, 1);
        account.invite(NOW.minus(Duration.ofDays(90)));
        assertEquals(PersonState.ACTIVE, PersonState.of(person(true, ROLE, true), account, NOW));
        assertFalse(PersonState.ACTIVE.waits());
    }

    @Test
    void aSuspensionHidesEverythingElseAndAMissingRoleAnInvitation() {
        var account = Account.of("a.b", Kind.MUNICIPALITY, 1);
        account.invite(NOW);
        assertEquals(PersonState.SUSPENDED, PersonState.of(person(false, null, false), account, NOW));
        assertEquals(PersonState.WITHOUT_ROLE, PersonState.of(person(true, null, false), account, NOW));
    }

    @Test
    void aSecondFactorIsMissingOnlyWhereTheNetworkWantsOne() {
        var terms = new AccountTerms(Set.of(ROLE), 90);
        assertEquals(SecondFactor.MISSING, SecondFactor.of(person(true, ROLE, true), terms));
        assertEquals(SecondFactor.OPTIONAL, SecondFactor.of(person(true, "desk-operator", true), terms));
        assertEquals(SecondFactor.OPTIONAL, SecondFactor.of(person(true, null, true), terms));
    }

    private static DirectoryPerson person(boolean enabled, String role, boolean confirmed) {
        var place = new Workplace("011027", null, "laspezia");
        return new DirectoryPerson(
                "1", "a.b", "A", "B", "a@example.org", place, role, enabled, confirmed, false, Set.of(), NOW);
    }
}
