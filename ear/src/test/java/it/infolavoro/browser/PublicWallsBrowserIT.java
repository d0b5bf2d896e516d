package it.infolavoro.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.stage.RunningStack;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is not published is on no page and in no answer, and nothing of one network is under another. */
@ExtendWith(RunningStack.class)
class PublicWallsBrowserIT {

    private static final String HERE = "/rete/laspezia/";
    private static final String THERE = "/rete/citta-del-lavoro/";

    @Test
    void whoDoesNotTakePartIsNowhere(RunningStack stack) throws Exception {
        var entries = new PublicEntries(stack, "laspezia");
        var gone = entries.organisation("Ente che era", -900, -2);
        var coming = entries.organisation("Ente che sarà", 2, null);
        var anybody = new Anybody(stack);
        for (var organisation : List.of(gone, coming)) {
            var service = entries.service(organisation, "Servizio di chi non c'è", true);
            assertEquals(404, status(anybody, HERE + "servizi/" + organisation + "/" + service));
            assertEquals(404, status(anybody, HERE + "enti/" + organisation));
        }
        var told = everything(stack);
        for (var name : List.of("Ente che era", "Ente che sarà", "Servizio di chi non")) {
            assertFalse(told.contains(name), name);
        }
    }

    @Test
    void whatIsNotOfferedIsNowhere(RunningStack stack) throws Exception {
        var entries = new PublicEntries(stack, "laspezia");
        var member = entries.organisation("Ente presente", -9, 9);
        var shown = entries.service(member, "Servizio in vista", true);
        var suspended = entries.service(member, "Servizio sospeso", false);
        var anybody = new Anybody(stack);
        assertEquals(301, status(anybody, HERE + "servizi/" + member + "/" + shown), "The same, where it is offered");
        assertEquals(404, status(anybody, HERE + "servizi/" + member + "/" + suspended));
        var told = everything(stack);
        assertTrue(told.contains("Servizio in vista") && told.contains("Ente presente"));
        assertFalse(told.contains("Servizio sospeso"));
    }

    @Test
    void nothingOfOneNetworkIsUnderAnother(RunningStack stack) throws Exception {
        var there = new PublicEntries(stack, "citta-del-lavoro");
        var organisation = there.organisation("Ente altrui", -9, null);
        var service = there.service(organisation, "Servizio altrui", true);
        var anybody = new Anybody(stack);
        assertEquals(301, status(anybody, THERE + "servizi/" + organisation + "/" + service));
        assertEquals(404, status(anybody, HERE + "servizi/" + organisation + "/" + service));
        assertEquals(404, status(anybody, HERE + "enti/" + organisation));
        assertTrue(anybody.get(THERE + "servizi?testo=altrui").body().contains("Servizio altrui"));
        assertFalse(anybody.get(HERE + "servizi?testo=altrui").body().contains("Servizio altrui"));
        assertFalse(anybody.get(HERE + "enti").body().contains("Ente altrui"));
        assertFalse(anybody.get(THERE + "enti").body().contains("Centro per l'Impiego"));
    }

    private static int status(Anybody anybody, String path) {
        return anybody.get(path).statusCode();
    }

    /** All that anybody can be told of the network. */
    private static String everything(RunningStack stack) {
        var anybody = new Anybody(stack);
        return HsdsBrowserIT.rows(stack, "services", "&full=true").toString()
                + HsdsBrowserIT.rows(stack, "organizations", "&full=true&full_service=true")
                + HsdsBrowserIT.rows(stack, "service_at_locations", "&full=true")
                + anybody.get(HERE + "servizi?testo=servizio").body()
                + anybody.get(HERE + "enti").body();
    }
}
