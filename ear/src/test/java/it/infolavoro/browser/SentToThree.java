package it.infolavoro.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A referral to three organisations at once, with what may be told of it. */
record SentToThree(RunningStack stack, CanaryCase known, long referral, Map<String, Long> deliveries) {

    SentToThree(RunningStack stack, CanaryCase known, long referral) {
        this(stack, known, referral, deliveries(stack, referral));
    }

    private static Map<String, Long> deliveries(RunningStack stack, long referral) {
        var found = new HashMap<String, Long>();
        Program.of(stack, "operatore.sarzana")
                .demand("GET", "/api/referrals/" + referral, null)
                .getAsJsonObject()
                .getAsJsonArray("deliveries")
                .forEach(each -> found.put(
                        each.getAsJsonObject().get("organisationName").getAsString(),
                        each.getAsJsonObject().get("id").getAsLong()));
        assertEquals(3, found.size(), "Deliveries");
        return found;
    }

    /** The delivery to the organisation whose name begins so. */
    long deliveryOf(String organisation) {
        return deliveries.entrySet().stream()
                .filter(each -> each.getKey().startsWith(organisation))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    String word(Secret secret) {
        return known.word(secret);
    }

    /** Fails where the page's source tells anything else of the person and the case, or does not tell this. */
    void assertTells(Set<Secret> expected, Desk user) {
        user.settled();
        assertEquals(expected, known.in(user.page().content()), user.page().url());
    }
}
