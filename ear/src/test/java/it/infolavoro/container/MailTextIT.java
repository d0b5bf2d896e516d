package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.mailtext.MailKind;
import it.infolavoro.mailtext.MailTextOverview;
import it.infolavoro.mailtext.MailTextService;
import it.infolavoro.mailtext.MailWording;
import it.infolavoro.mailtext.MailWords;
import it.infolavoro.mailtext.SettleMailText;
import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.platform.Keys;
import it.infolavoro.platform.SealedColumn;
import it.infolavoro.settings.RestoreSettings;
import it.infolavoro.stage.DeployedEar;
import it.infolavoro.tenancy.SystemWork;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Words that a desk or a network adds to mails: rules of {@code it.infolavoro.mailtext}. */
@ExtendWith(ArquillianExtension.class)
class MailTextIT {

    private static final As MANAGER = As.deskManager("011027");
    private static final As LERICI = As.deskManager("011016");
    private static final As VARESE =
            new As("coordinatore.varese", "network-coordinator", Map.of("network", "citta-del-lavoro"));
    private static final As SOMMA = new As(
            "responsabile.somma", "desk-manager", Map.of("municipality", "012123", "network", "citta-del-lavoro"));

    @Inject
    Cases cases;

    @Inject
    Schema schema;

    @Inject
    Keys keys;

    @Inject
    MailWording wording;

    @Inject
    Database database;

    @Inject
    SystemWork work;

    @EJB
    MailTextService texts;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    /** Rules R1, R3 and R5. */
    @Test
    void theNextMailCarriesTheComunesWordsBesideTheStandardOnesUntilTheyAreUndone() throws Exception {
        var mark = "Segno " + System.nanoTime();
        settle(MANAGER, MailKind.BOOKED, "", mark + " a {comune} il {giorno}.");
        var text = booked("Parole");
        assertTrue(text.contains("Sportello InfoLavoro (Sarzana)"), text);
        assertTrue(text.contains(mark + " a Sarzana il ") && !text.contains("{comune}"), text);
        MANAGER.run(() -> {
            var newest = texts.overview().newest();
            texts.restore(new RestoreSettings(newest, newest - 1));
        });
        assertFalse(booked("Senza").contains(mark));
    }

    @Test
    void anotherComunesWordsStayThereAndADeskDoesNotTouchTheNetworks() throws Exception {
        settle(LERICI, MailKind.REMINDER, "Ciao", "");
        var lerici = LERICI.call(texts::overview);
        var network = As.coordinator().call(texts::overview);
        settle(MANAGER, MailKind.REMINDER, "", "Nostro " + System.nanoTime());
        assertEquals(lerici, LERICI.call(texts::overview));
        assertEquals(network, As.coordinator().call(texts::overview));
        Refused.beside("kind", "mailText.kind", () -> settle(MANAGER, MailKind.ALERT, "Noi", ""));
    }

    /** Rule R2. */
    @Test
    void theNetworksWordsHoldWhereTheComuneHasNone() throws Exception {
        settle(VARESE, MailKind.MOVED, "Apertura di {rete}", "Chiusura " + System.nanoTime());
        settle(SOMMA, MailKind.MOVED, "", "La nostra " + System.nanoTime());
        var shown = SOMMA.call(() -> texts.preview(command(SOMMA, MailKind.MOVED, "", "Somma saluta")))
                .text();
        assertTrue(shown.contains("Apertura di ") && shown.contains("Somma saluta"), shown);
        assertFalse(shown.contains("Chiusura") || shown.contains("{rete}"), shown);
        settle(VARESE, MailKind.ALERT, "", "Avviso di " + System.nanoTime());
        var somma = work.withoutDoor(() -> database.municipality("012123"));
        var alert = work.withoutDoor(() -> wording.toBody(Kind.MUNICIPALITY, somma, MailKind.ALERT, "C'è."));
        assertTrue(alert.startsWith("C'è.\n\nAvviso di "), alert);
    }

    @Test
    void refusesUnknownPlaceholdersAndWhoHasNotSeenTheNewestAndStoresNothing() throws Exception {
        settle(LERICI, MailKind.CANCELLED, "", "Nuovo " + System.nanoTime());
        var held = LERICI.call(texts::overview);
        Refused.beside("opening", "mailText.placeholder", () -> settle(LERICI, MailKind.CANCELLED, "{nome}", ""));
        var late = new SettleMailText(held.newest() - 1, MailKind.CANCELLED, "Tardi", "", "Prova");
        assertThrows(ConcurrentChange.class, () -> LERICI.run(() -> texts.settle(late)));
        assertEquals(held, LERICI.call(texts::overview));
        assertEquals("", words(held, MailKind.CANCELLED).opening());
    }

    private static MailWords words(MailTextOverview overview, MailKind kind) {
        return overview.kinds().stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow()
                .own();
    }

    private void settle(As who, MailKind kind, String opening, String closing) throws Exception {
        var command = command(who, kind, opening, closing);
        who.run(() -> texts.settle(command));
    }

    private SettleMailText command(As who, MailKind kind, String opening, String closing) throws Exception {
        var newest = who.call(texts::overview).newest();
        return new SettleMailText(newest, kind, opening, closing, "Prova");
    }

    /** Books somebody in Sarzana and gives the mail's content as it waits. */
    private String booked(String surname) throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, surname);
        var appointment = Cases.SARZANA.call(() -> cases.book(citizen));
        var row = schema.rows(
                        "select municipality_id, hex(content) from outgoing_mail where mail_key like 'appointment-"
                                + appointment + "-booked-%'")
                .get(0)
                .split("\\|");
        var content = keys.open(
                SealedColumn.OUTGOING_MAIL,
                Long.parseLong(row[0]),
                HexFormat.of().parseHex(row[1]));
        return new String(content, StandardCharsets.UTF_8);
    }
}
