package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.inbox.AnswerDelivery;
import it.infolavoro.inbox.AnswerDelivery.Move;
import it.infolavoro.link.EnterCode;
import it.infolavoro.link.LinkAccess;
import it.infolavoro.link.LinkKey;
import it.infolavoro.link.LinkView;
import it.infolavoro.link.LinkView.State;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.stage.DeployedEar;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Links for organisations without an account: guessing, reuse, forwarding and expiry (rules R1 to R7 of {@code link}).
 */
@ExtendWith(ArquillianExtension.class)
class LinkIT {

    @Inject
    LinkAccess access;

    @Inject
    LinkSteps steps;

    @Inject
    InboxSteps inbox;

    @Inject
    Schema schema;

    @Inject
    Clocks clocks;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @BeforeEach
    void registerTheMailbox() throws Exception {
        steps.enter("collegamenti@example.org");
        steps.confirm();
    }

    @AfterEach
    void endTheMailbox() throws Exception {
        clocks.putAhead(Duration.ZERO);
        steps.end();
    }

    @Test
    void onlyAConfirmedMailboxGetsLinksAndAnotherOneEndsThem() throws Exception {
        var delivery = inbox.send("Casella");
        var first = link();
        assertEquals(State.LIVE, look(first).state());
        steps.enter("un.altra@example.org");
        assertEquals(State.UNKNOWN, look(first).state(), "It was mailed to a mailbox that is no longer the one");
        refused("link.dead", () -> answer(first, delivery, Move.ACCEPT));
        refused("link.dead", () -> access.renew(first));
        var mails = steps.mails("LINK");
        inbox.send("Silenziosa");
        assertEquals(mails, steps.mails("LINK"), "It has not confirmed itself yet");
        var secret = steps.secret("LINK_CONFIRM");
        clocks.putAhead(Duration.ofDays(15));
        refused("link.dead", () -> access.confirm(secret));
        clocks.putAhead(Duration.ZERO);
        access.confirm(secret);
        refused("link.dead", () -> access.confirm(secret));
        assertEquals(State.UNKNOWN, look(first).state(), "It was mailed to another one");
    }

    @Test
    void aGuessedLinkOpensNothing() throws Exception {
        inbox.send("Indovinata");
        for (var guess : new String[] {"", null, "A".repeat(43), link().token().substring(1), link().token() + "A"}) {
            var key = new LinkKey(guess, null);
            assertEquals(State.UNKNOWN, access.look(key).state());
            assertNull(access.look(key).detail());
            refused("link.dead", () -> access.acknowledge(key));
            refused("link.dead", () -> access.sendCode(key));
            refused("link.dead", () -> access.renew(key));
            refused("link.dead", () -> access.enterCode(new EnterCode(guess, "123456")));
        }
    }

    @Test
    void showsWhatEveryOrganisationSeesAndTheSectionsOnlyWithTheCode() throws Exception {
        var delivery = inbox.send("Velata");
        var key = link();
        var before = look(key).detail();
        assertEquals(delivery, before.id());
        assertNotNull(before.content().needKind());
        assertEquals("SENT", state(delivery), "Looking changes nothing");
        access.acknowledge(key);
        assertEquals("ACKNOWLEDGED", state(delivery));
        answer(key, delivery, Move.ACCEPT);
        assertEquals("ACCEPTED", state(delivery));
        assertNull(look(key).detail().content().snapshot(), "A link alone shows nobody");
        refused("link.code.needed", () -> answer(key, delivery, Move.START));
        var opened = steps.open(key.token());
        assertNotNull(look(opened).detail().content().snapshot());
        assertNull(look(key).detail().content().snapshot(), "Another browser still sees nobody");
        answer(opened, delivery, Move.START);
        assertEquals("IN_PROGRESS", state(delivery));
        inbox.answer(delivery, Move.INTERRUPT);
        clocks.putAhead(Duration.ofDays(31));
        assertEquals(State.OVER, look(opened).state());
        clocks.putAhead(Duration.ZERO);
        var trail = schema.rows("select action from audit_entry where role = 'member-link' and subject_id = " + delivery
                + " and municipality_id is not null order by id");
        assertEquals(List.of("inbox.acknowledge", "inbox.ACCEPT", "link.code"), trail.subList(0, 3));
        assertTrue(trail.contains("inbox.open"));
        assertEquals(0, schema.number("select count(*) from staff_member where username = 'member-link'"));
    }

    @Test
    void aCodeOpensOnceForItsLinkAndForAWhile() throws Exception {
        inbox.send("Altra");
        var other = link();
        var delivery = inbox.send("Codice");
        var key = link();
        answer(key, delivery, Move.ACCEPT);
        var code = steps.code(key);
        refused("link.code.wait", () -> access.sendCode(key));
        refused("link.code.digits", () -> enter(key, "12345"));
        var late = Duration.ofMinutes(10).plusSeconds(1);
        clocks.putAhead(late);
        refused("link.code.wrong", () -> enter(key, code));
        var fresh = steps.code(key);
        refused("link.code.wrong", () -> enter(key, code));
        var opened = new LinkKey(key.token(), enter(key, fresh.substring(0, 3) + " " + fresh.substring(3)));
        refused("link.code.wrong", () -> enter(key, fresh));
        assertTrue(look(opened).opened());
        assertFalse(look(new LinkKey(other.token(), opened.grant())).opened(), "What opens one link opens no other");
        clocks.putAhead(late.plusMinutes(21));
        assertFalse(look(opened).opened(), "It closes by itself");
        assertNull(look(opened).detail().content().snapshot());
    }

    @Test
    void fiveMistakesEndACodeAndTenTheLink() throws Exception {
        inbox.send("Tentativi");
        var key = link();
        var code = steps.code(key);
        mistakes(key, code, 5);
        refused("link.code.wrong", () -> enter(key, code));
        clocks.putAhead(Duration.ofMinutes(2));
        var second = steps.code(key);
        mistakes(key, second, 4);
        assertEquals(State.OVER, look(key).state());
        refused("link.dead", () -> enter(key, second));
        refused("link.dead", () -> access.sendCode(key));
    }

    @Test
    void aLinkLivesForSevenDaysAndANewerOneReplacesIt() throws Exception {
        var delivery = inbox.send("Scaduta");
        var first = link();
        clocks.putAhead(Duration.ofDays(7).plusSeconds(1));
        assertEquals(State.OVER, look(first).state());
        assertNull(look(first).detail());
        refused("link.dead", () -> answer(first, delivery, Move.ACCEPT));
        access.renew(first);
        var second = new LinkKey(steps.secret("LINK_AGAIN"), null);
        assertEquals(State.LIVE, look(second).state());
        access.renew(second);
        access.renew(second);
        assertEquals(State.OVER, look(second).state(), "A newer one was mailed");
        refused("link.tooMany", () -> access.renew(second));
    }

    @Test
    void answersByTheRulesOfEveryInbox() throws Exception {
        var delivery = inbox.send("Regole");
        var key = link();
        var seen = look(key).detail().version();
        refused("code.required", () -> access.answer(key, AnswerDelivery.of(delivery, seen, Move.DECLINE)));
        refused("link.dead", () -> access.answer(key, AnswerDelivery.of(inbox.send("Aliena"), seen, Move.ACCEPT)));
        inbox.withdraw(delivery);
        refused("delivery.transition", () -> answer(key, delivery, Move.ACCEPT));
        assertEquals("WITHDRAWN", state(delivery));
        var wrong = inbox.send("Errore");
        var another = link();
        assertEquals(State.LIVE, look(another).state());
        inbox.markAsMistake(wrong);
        assertEquals(State.UNKNOWN, look(another).state());
    }

    @Test
    void whoLeavesTheNetworkIsNotLetIn() throws Exception {
        inbox.send("Uscita");
        var key = link();
        var sql = "update adhesion set valid_from = valid_from %s interval 100 year where organisation_id = "
                + steps.cpi();
        schema.run(sql.formatted("+"));
        try {
            assertEquals(State.UNKNOWN, look(key).state());
            refused("link.dead", () -> access.acknowledge(key));
        } finally {
            schema.run(sql.formatted("-"));
        }
    }

    private void mistakes(LinkKey key, String code, int number) {
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (var mistake = 0; mistake < number; mistake++) {
            refused("link.code.wrong", () -> enter(key, wrong));
        }
    }

    private String enter(LinkKey key, String code) {
        return access.enterCode(new EnterCode(key.token(), code));
    }

    private LinkView look(LinkKey key) {
        return access.look(key);
    }

    private LinkKey link() throws Exception {
        return new LinkKey(steps.secret("LINK"), null);
    }

    private void answer(LinkKey key, long delivery, Move move) throws Exception {
        var version = schema.number("select version from delivery where id = " + delivery);
        access.answer(key, AnswerDelivery.of(delivery, version, move));
    }

    private String state(long delivery) throws Exception {
        return schema.rows("select state from delivery where id = " + delivery).get(0);
    }

    private static void refused(String key, As.Work work) {
        assertEquals(key, assertThrows(BusinessRuleViolation.class, work::run).key());
    }
}
