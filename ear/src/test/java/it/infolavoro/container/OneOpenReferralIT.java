package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.infolavoro.inbox.AnswerDelivery;
import it.infolavoro.inbox.AnswerDelivery.Move;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.referral.PrepareReferral;
import it.infolavoro.referral.SendDraft;
import it.infolavoro.stage.DeployedEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person has at most one open delivery to a service, however it would come about (rule R5 of {@code referral}). */
@ExtendWith(ArquillianExtension.class)
class OneOpenReferralIT {

    @Inject
    Cases cases;

    @Inject
    Schema schema;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void aDraftIsNotSentWhereSomethingElseHasComeMeanwhile() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Bozza");
        var draft = prepare(citizen, false, "Cisita");
        var forwarded = delivery(prepare(citizen, true, "Impiego"));
        answer(forwarded, Move.FORWARD);
        var version = schema.number("select version from referral where id = " + draft);
        var told = assertThrows(
                BusinessRuleViolation.class,
                () -> Cases.SARZANA.run(() -> cases.referrals().sendDraft(new SendDraft(draft, version))));
        assertEquals("referral.alreadyOpen", told.key());
        var inTheWay = schema.number("select referral_id from delivery where parent_id = " + forwarded);
        assertEquals(List.of(inTheWay), told.arguments());
        assertEquals(1, open(citizen));
    }

    @Test
    void aRefusalStaysOnceTheDeskHasSentAgain() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Ripensa");
        var first = delivery(prepare(citizen, true, "Impiego"));
        answer(first, Move.DECLINE);
        prepare(citizen, true, "Impiego");
        assertNull(Cases.CPI.call(() -> cases.inbox().open(first)).undoUntil(), "No button");
        assertEquals(
                "delivery.undo.sentAgain",
                assertThrows(BusinessRuleViolation.class, () -> answer(first, Move.UNDO))
                        .key());
        assertEquals(1, open(citizen));
    }

    @Test
    void whatIsForwardedToWhereThePersonIsWaitingMakesNoSecondDelivery() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Attende");
        var waiting = delivery(prepare(citizen, true, "Cisita"));
        var referral = prepare(citizen, true, "Impiego");
        answer(delivery(referral), Move.FORWARD);
        assertEquals(1, open(citizen));
        assertEquals(List.of("UNRESOLVED"), schema.rows("select status from referral where id = " + referral));
        var version = schema.number("select version from delivery where id = " + waiting);
        Cases.CISITA.run(() -> cases.inbox()
                .answer(new AnswerDelivery(
                        waiting, version, Move.DECLINE, "no_places", null, null, null, null, false)));
        Cases.SARZANA.call(() -> cases.referrals().open(referral));
        assertEquals(0, open(citizen), "Nor later, when that one has ended");
    }

    @Test
    void whenTheDeskSendsAgainAndTheRefusalIsTakenBackAtOnceOneIsTold() throws Exception {
        for (var round = 0; round < 8; round++) {
            var citizen = cases.citizen(Cases.SARZANA, "Insieme");
            var first = delivery(prepare(citizen, true, "Impiego"));
            answer(first, Move.DECLINE);
            Callable<Object> again = () -> prepare(citizen, true, "Impiego");
            Callable<Object> back = () -> {
                answer(first, Move.UNDO);
                return null;
            };
            var problems = ConcurrencyIT.together(List.of(again, back));
            assertEquals(1, problems.size(), () -> "Exactly one is refused: " + problems);
            assertEquals(1, open(citizen));
        }
    }

    @Test
    void whenTheDeskSendsToWhereItIsForwardedAtOnceThereIsOneDelivery() throws Exception {
        for (var round = 0; round < 8; round++) {
            var citizen = cases.citizen(Cases.SARZANA, "Incrocio");
            var forwarded = delivery(prepare(citizen, true, "Impiego"));
            Callable<Object> send = () -> prepare(citizen, true, "Cisita");
            Callable<Object> forward = () -> {
                answer(forwarded, Move.FORWARD);
                return null;
            };
            var problems = ConcurrencyIT.together(List.of(send, forward));
            problems.forEach(problem -> assertEquals("referral.alreadyOpen", ((BusinessRuleViolation) problem).key()));
            assertEquals(1, open(citizen), () -> "After " + problems);
        }
    }

    @Test
    void whatTwoForwardToOneServiceAtOnceComesThereOnce() throws Exception {
        for (var round = 0; round < 8; round++) {
            var citizen = cases.citizen(Cases.SARZANA, "Convergono");
            var referral = prepare(citizen, true, "Impiego", "Isforcoop");
            var forwarding = schema
                    .rows("select d.id, o.code from delivery d join member_organisation o on o.id = d.organisation_id"
                            + " where d.referral_id = " + referral)
                    .stream()
                    .map(row -> row.split("\\|"))
                    .<Callable<Object>>map(row -> () -> {
                        answer(As.memberManager(row[1]), Long.parseLong(row[0]), Move.FORWARD);
                        return null;
                    })
                    .toList();
            assertEquals(List.of(), ConcurrencyIT.together(forwarding));
            assertEquals(1, open(citizen));
        }
    }

    private long prepare(long citizen, boolean send, String... organisations) throws Exception {
        return Cases.SARZANA.call(() -> {
            var content = cases.referral(citizen, cases.services(organisations)).content();
            return cases.referrals().prepare(new PrepareReferral(UUID.randomUUID(), content, send, null));
        });
    }

    private void answer(long delivery, Move move) throws Exception {
        answer(Cases.CPI, delivery, move);
    }

    /** What is forwarded goes to Cisita. */
    private void answer(As member, long delivery, Move move) throws Exception {
        var cisita = Cases.SARZANA.call(() -> cases.services("Cisita")).get(0);
        member.run(() -> {
            var version = cases.inbox().open(delivery).version();
            var reason = move == Move.DECLINE ? "no_places" : null;
            cases.inbox().answer(new AnswerDelivery(delivery, version, move, reason, "nota", null, null, cisita, true));
        });
    }

    private long delivery(long referral) throws Exception {
        return schema.number("select id from delivery where referral_id = " + referral);
    }

    private long open(long citizen) throws Exception {
        return schema.number("select count(*) from delivery d join referral r on r.id = d.referral_id"
                + " where r.citizen_id = " + citizen + " and d.state in ('SENT', 'ACKNOWLEDGED', 'ACCEPTED')");
    }
}
