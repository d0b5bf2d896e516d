package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.casefile.CaseFile;
import it.infolavoro.casefile.CaseFileService;
import it.infolavoro.casefile.OpenCaseFile;
import it.infolavoro.citizen.RegisterCitizen;
import it.infolavoro.intake.FirstIntake;
import it.infolavoro.intake.NeedRow;
import it.infolavoro.intake.RecordFirstIntake;
import it.infolavoro.platform.InvalidInput;
import it.infolavoro.signal.NetworkAnswer.State;
import it.infolavoro.signal.ReopenIntake;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rule R5 of visits, and what rule R1 of the signal says about it. */
@ExtendWith(ArquillianExtension.class)
class FirstIntakeIT {

    @Inject
    Cases cases;

    @Inject
    Signals signals;

    @Inject
    Schema schema;

    @EJB
    CaseFileService files;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void storesTheRecordTheVisitAndItsNeedsOnce() throws Exception {
        var command = command("cv_help", "guidance");
        Callable<FirstIntake> click =
                () -> Cases.SARZANA.call(() -> cases.intakes().recordFirst(command));
        var stored = new ArrayList<FirstIntake>();
        var clicks = Executors.newFixedThreadPool(3);
        try {
            for (var one : clicks.invokeAll(List.of(click, click, click))) {
                stored.add(one.get());
            }
        } finally {
            clicks.shutdownNow();
        }
        assertEquals(1, stored.stream().distinct().count(), stored::toString);
        var file = file(stored.get(0));
        assertEquals(
                List.of("cv_help", "guidance"),
                file.needs().stream().map(NeedRow::kind).sorted().toList());
        assertEquals(command.person().surname(), file.citizen().person().surname());
        assertEquals(1, visits(command.requestId()));
    }

    @Test
    void storesNeitherWhereOneOfThemIsRefused() throws Exception {
        var need = command("mai_visto");
        Refused.beside("needs", "code.unknown", () -> record(need));
        assertEquals(0, persons(need.requestId()));
        var twin = command("guidance");
        record(twin);
        var again = new RecordFirstIntake(UUID.randomUUID(), twin.person(), true, twin.visit());
        Refused.beside("fiscalCode", "citizen.fiscalCode.duplicate", () -> record(again));
        assertEquals(0, visits(again.requestId()));
        var nobody = new RecordFirstIntake(UUID.randomUUID(), null, true, twin.visit());
        assertThrows(InvalidInput.class, () -> record(nobody));
    }

    @Test
    void addsTheVisitToTheRecordThatTheRequestHasOpenedAlone() throws Exception {
        var command = command("guidance");
        long alone = Cases.SARZANA.call(
                () -> cases.citizens().register(new RegisterCitizen(command.requestId(), command.person(), true)));
        assertEquals(alone, record(command).citizenId());
        assertEquals(1, persons(command.requestId()));
    }

    @Test
    void itsOperatorAsksTheNetworkAfterwards() throws Exception {
        var person = Signals.person();
        signals.followed(Cases.SARZANA, person);
        var lerici = Signals.operator("011016");
        var first = new RecordFirstIntake(UUID.randomUUID(), person, true, Cases.visit(Signals.NEED));
        var stored = lerici.call(() -> cases.intakes().recordFirst(first));
        var open = reopen(lerici, stored.intakeId()).orElseThrow();
        var answer = signals.askFrom(lerici, open, Signals.NEED);
        assertEquals(State.ANSWERED, answer.state());
        assertTrue(answer.needs().get(0).elsewhere());
        assertEquals(Optional.empty(), reopen(Signals.operator("011016"), stored.intakeId()), "a colleague");
        assertEquals(Optional.empty(), reopen(Cases.SARZANA, stored.intakeId()), "another Comune");
        long later = lerici.call(() -> cases.intakes().record(cases.intake(stored.citizenId())));
        assertEquals(Optional.empty(), reopen(lerici, later), "a visit that could ask before");
        schema.run("UPDATE intake SET created_at = created_at - INTERVAL 121 MINUTE WHERE id = " + stored.intakeId());
        assertEquals(Optional.empty(), reopen(lerici, stored.intakeId()), "after two hours");
    }

    private Optional<Long> reopen(As operator, long intake) throws Exception {
        return operator.call(() -> signals.service().reopen(new ReopenIntake(intake)));
    }

    private static RecordFirstIntake command(String... needs) {
        return new RecordFirstIntake(UUID.randomUUID(), Signals.person(), true, Cases.visit(needs));
    }

    private FirstIntake record(RecordFirstIntake command) throws Exception {
        return Cases.SARZANA.call(() -> cases.intakes().recordFirst(command));
    }

    private CaseFile file(FirstIntake first) throws Exception {
        return Cases.SARZANA.call(() -> files.open(new OpenCaseFile(first.citizenId(), null, null)));
    }

    private long persons(UUID request) throws SQLException {
        return schema.number("SELECT COUNT(*) FROM citizen WHERE request_id = '" + request + "'");
    }

    private long visits(UUID request) throws SQLException {
        return schema.number("SELECT COUNT(*) FROM intake WHERE request_id = '" + request + "'");
    }
}
