package it.infolavoro.notice;

import it.infolavoro.identity.Caller;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Which notice the caller's desk shows, or has shown. */
@ApplicationScoped
public class NoticeReading {

    @Inject
    PrivacyNotices own;

    @Inject
    NetworkNotices networks;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The notice in force today (rules R2 and R3). Throws {@link NotFound} where the network gives none either. */
    ShownNotice current() {
        var today = Clocks.today(clock);
        return own.inForce(today)
                .map(PrivacyNotice::shown)
                .or(() -> networks.inForce(caller.get().networkId(), today).map(this::shown))
                .orElseThrow(() -> new NotFound("notice"));
    }

    /** A version by its label, also one that is no longer in force. Throws {@link NotFound}. */
    ShownNotice version(String label) {
        return own.find(label)
                .map(PrivacyNotice::shown)
                .or(() -> networks.find(caller.get().networkId(), label).map(this::shown))
                .orElseThrow(() -> new NotFound("notice"));
    }

    /** Whether the network uses this label. */
    boolean networkUses(String label) {
        return networks.find(caller.get().networkId(), label).isPresent();
    }

    /**
     * Refuses a version that nobody can have been shown on a day, beside the field (rule R4). Gives the id of the
     * Comune's own version, or null for one of the network's.
     */
    public Long requireShown(String label, LocalDate day, String field) {
        var published = own.find(label);
        if (published.isEmpty() ? !networkUses(label) : !published.get().begunBy(day)) {
            throw BusinessRuleViolation.at(field, "notice.unknown");
        }
        return published.map(PrivacyNotice::id).orElse(null);
    }

    private ShownNotice shown(NetworkNotice notice) {
        Caller.Body body = caller.get().body();
        return notice.shown(body.name(), body.networkName());
    }
}
