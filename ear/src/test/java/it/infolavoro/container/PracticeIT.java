package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.identity.Role;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.platform.NotFound;
import it.infolavoro.practice.AnswerQuestion;
import it.infolavoro.practice.AskQuestion;
import it.infolavoro.practice.MaterialRow;
import it.infolavoro.practice.MaterialService;
import it.infolavoro.practice.MaterialVersionRow;
import it.infolavoro.practice.PublishMaterial;
import it.infolavoro.practice.QuestionRow;
import it.infolavoro.practice.QuestionService;
import it.infolavoro.practice.QuestionState;
import it.infolavoro.practice.RenewMaterial;
import it.infolavoro.practice.SharedAnswer;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rules R1 to R6 of {@code practice}. */
@ExtendWith(ArquillianExtension.class)
class PracticeIT {

    private static final As COORDINATOR = As.coordinator();
    private static final As DESK = As.deskOperator("011027");
    private static final As MEMBER = As.memberOperator("cisita");
    private static final As OF_VARESE =
            new As("coordinatore.varese", Role.NETWORK_COORDINATOR, Map.of("network", "citta-del-lavoro"));

    @EJB
    MaterialService materials;

    @EJB
    QuestionService questions;

    @Inject
    WaitingMails mails;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void theLastVersionIsInForceAndTheOthersStayToBeRead() throws Exception {
        var id = published("prima");
        var request = UUID.randomUUID();
        renew(request, id, "seconda");
        renew(request, id, "seconda");
        renew(UUID.randomUUID(), id, "terza");
        var row = row(DESK, id);
        assertEquals(3, row.number());
        assertArrayEquals(
                bytes("terza"),
                MEMBER.call(() -> materials.download(row.versionId())).content());
        var versions = DESK.call(() -> materials.open(id)).versions();
        assertEquals(
                List.of(3, 2, 1),
                versions.stream().map(MaterialVersionRow::number).toList());
        assertNull(versions.get(2).change());
        assertArrayEquals(
                bytes("prima"),
                DESK.call(() -> materials.download(versions.get(2).id())).content());
    }

    @Test
    void aFileThatLiesIsRefusedAndLeavesNothing() throws Exception {
        var before = DESK.call(() -> materials.list()).size();
        var lie = new PublishMaterial(UUID.randomUUID(), "Modulo", null, "modulo.pdf", bytes("Non è un PDF"));
        assertThrows(BusinessRuleViolation.class, () -> COORDINATOR.run(() -> materials.publish(lie)));
        assertEquals(before, DESK.call(() -> materials.list()).size());
    }

    @Test
    void materialsStayInTheirNetworkAndGoWhenWithdrawn() throws Exception {
        var id = published("solo qui");
        var version = row(DESK, id).versionId();
        assertThrows(NotFound.class, () -> OF_VARESE.run(() -> materials.open(id)));
        assertThrows(NotFound.class, () -> OF_VARESE.run(() -> materials.download(version)));
        assertThrows(NotFound.class, () -> OF_VARESE.run(() -> materials.withdraw(id)));
        assertThrows(NotFound.class, () -> OF_VARESE.run(() -> materials.renew(renewal(UUID.randomUUID(), id, "no"))));
        assertFalse(OF_VARESE.call(() -> materials.list()).stream().anyMatch(each -> each.id() == id));
        COORDINATOR.run(() -> materials.withdraw(id));
        assertThrows(NotFound.class, () -> DESK.run(() -> materials.open(id)));
        assertThrows(NotFound.class, () -> DESK.run(() -> materials.download(version)));
    }

    @Test
    void theSameRequestOfAnotherNetworkIsAnotherMaterial() throws Exception {
        var request = UUID.randomUUID();
        var here = COORDINATOR.call(() -> materials.publish(material(request, "uno")));
        var again = COORDINATOR.call(() -> materials.publish(material(request, "uno")));
        var there = OF_VARESE.call(() -> materials.publish(material(request, "due")));
        assertEquals(here, again);
        assertTrue(here != (long) there);
    }

    @Test
    void anAnswerIsForWhoAskedUntilItIsSharedInWordsThatNameNobody() throws Exception {
        var asker = asker();
        var text = "Come si fa a Sarzana? " + UUID.randomUUID();
        var id = asker.call(() -> questions.ask(new AskQuestion(UUID.randomUUID(), text)));
        assertEquals(QuestionState.WAITING, own(asker, id).state());
        assertFalse(
                DESK.call(() -> questions.own()).stream().anyMatch(row -> row.id() == id), "A colleague's is not mine");
        assertThrows(NotFound.class, () -> OF_VARESE.run(() -> questions.open(id)));
        var first = COORDINATOR.call(() -> questions.open(id));
        COORDINATOR.run(() -> questions.answer(new AnswerQuestion(id, first.version(), "Così.", false, null)));
        assertEquals("Così.", own(asker, id).answer());
        assertFalse(shared(MEMBER).stream().anyMatch(row -> row.id() == id));
        assertThrows(
                ConcurrentChange.class,
                () -> COORDINATOR.run(
                        () -> questions.answer(new AnswerQuestion(id, first.version(), "No", false, null))));
        var second = COORDINATOR.call(() -> questions.open(id));
        var share = new AnswerQuestion(id, second.version(), "Così, sempre.", true, "Come si fa?");
        COORDINATOR.run(() -> questions.answer(share));
        assertEquals(
                "Come si fa?",
                shared(MEMBER).stream()
                        .filter(row -> row.id() == id)
                        .findFirst()
                        .orElseThrow()
                        .question());
        assertFalse(OF_VARESE.call(() -> questions.shared()).stream().anyMatch(row -> row.id() == id));
        assertToldTwice(asker);
    }

    private void assertToldTwice(As asker) throws Exception {
        var told = mails.to(asker.claims().get("email"));
        assertEquals(2, told.size());
        assertFalse(told.get(0).contains("Così"), "A mail says that there is an answer and not which");
    }

    @Test
    void sharingNeedsTheWordsThatAllRead() throws Exception {
        var id = DESK.call(() -> questions.ask(new AskQuestion(UUID.randomUUID(), "Che cosa si fa se manca?")));
        var question = COORDINATOR.call(() -> questions.open(id));
        var share = new AnswerQuestion(id, question.version(), "Si chiede.", true, " ");
        assertThrows(BusinessRuleViolation.class, () -> COORDINATOR.run(() -> questions.answer(share)));
        assertEquals(
                QuestionState.WAITING,
                COORDINATOR.call(() -> questions.open(id)).state());
        assertTrue(COORDINATOR.call(() -> questions.waiting()).stream().anyMatch(row -> row.id() == id));
    }

    private static As asker() {
        var claims = new HashMap<>(DESK.claims());
        claims.put("email", UUID.randomUUID() + "@example.org");
        return new As("chiede." + UUID.randomUUID(), Role.DESK_OPERATOR, claims);
    }

    private List<SharedAnswer> shared(As who) throws Exception {
        return who.call(() -> questions.shared());
    }

    private QuestionRow own(As who, long id) throws Exception {
        return who.call(() -> questions.own()).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private MaterialRow row(As who, long id) throws Exception {
        return who.call(() -> materials.list()).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private long published(String content) throws Exception {
        return COORDINATOR.call(() -> materials.publish(material(UUID.randomUUID(), content)));
    }

    private static PublishMaterial material(UUID request, String content) {
        return new PublishMaterial(request, "Modulo di prova", "Per provare", "modulo.txt", bytes(content));
    }

    private void renew(UUID request, long id, String content) throws Exception {
        COORDINATOR.run(() -> materials.renew(renewal(request, id, content)));
    }

    private static RenewMaterial renewal(UUID request, long id, String content) {
        return new RenewMaterial(request, id, "Cambia il testo", "modulo.txt", bytes(content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
