package it.infolavoro.staff;

import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.tenancy.OrganisationOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Somebody who answers referrals for an organisation. */
@Entity
@Table(name = "staff_member")
public class StaffMember extends OrganisationOwned {

    /** Days without a login after which nobody waits for them any longer (rule R2). */
    public static final int SILENT_DAYS = 14;

    @Column(updatable = false)
    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "away_until")
    private LocalDate awayUntil;

    @Column(name = "has_left")
    private boolean left;

    protected StaffMember() {}

    static StaffMember first(String username, String displayName, Instant now) {
        var member = new StaffMember();
        member.username = username;
        member.displayName = displayName;
        member.seenAt = now;
        return member;
    }

    /** Says when they are not there. Throws BusinessRuleViolation for a day that has passed. */
    void awayUntil(LocalDate until, LocalDate today) {
        if (until != null && until.isBefore(today)) {
            throw BusinessRuleViolation.at("awayUntil", "staff.past");
        }
        awayUntil = until;
    }

    /** Follows the account: whoever may not log in any more does not work here. */
    void left(boolean hasLeft) {
        left = hasLeft;
    }

    Presence presence(Instant now) {
        if (left) {
            return Presence.LEFT;
        }
        if (awayUntil != null && !Clocks.day(now).isAfter(awayUntil)) {
            return Presence.AWAY;
        }
        return seenAt.plus(Duration.ofDays(SILENT_DAYS)).isBefore(now) ? Presence.SILENT : Presence.HERE;
    }

    ColleagueRow row(Instant now) {
        var presence = presence(now);
        return new ColleagueRow(
                id(), version(), username, displayName, presence, presence == Presence.AWAY ? awayUntil : null, seenAt);
    }

    Instant seenAt() {
        return seenAt;
    }

    String username() {
        return username;
    }
}
