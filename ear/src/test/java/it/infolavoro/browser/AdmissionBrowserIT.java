package it.infolavoro.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import it.infolavoro.platform.Clocks;
import it.infolavoro.stage.Desk;
import it.infolavoro.stage.RunningStack;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bolano signed in 2023 and left in 2025: the coordinator takes it in again without touching a file. */
@ExtendWith(RunningStack.class)
class AdmissionBrowserIT {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Test
    void theCoordinatorAdmitsBolanoAgainWhichIsSetUpTrainedAndRecordsItsFirstVisit(RunningStack stack)
            throws Exception {
        try (var coordinator = stack.login("coordinatore.laspezia")) {
            coordinator.look("coordinator-start");
            apply(coordinator);
            decide(coordinator);
            join(coordinator);
            var page = coordinator.page();
            assertThat(page.locator("h1")).hasText("Bolano");
            assertThat(page.locator(".il-badge").first()).hasText("Aderisce");
            assertThat(page.locator(".il-timeline")).containsText("Ritorno");
            assertThat(page.locator("[id='periods'] tbody tr")).hasCount(2);
            coordinator.look("adhesion-body-back");
            lookAtLeaving(coordinator);
            lookAtRenewing(coordinator);
            new NewDesk(stack, coordinator, "Bolano").open();
        }
    }

    @Test
    void theResponsibleFindsWhereToTakeTheComunesData(RunningStack stack) {
        try (var manager = stack.login("responsabile.sarzana")) {
            manager.page().locator("a:text-is('Esporta i dati')").click();
            manager.settled();
            assertThat(manager.page().locator("[id='form:request']")).isVisible();
            manager.look("exit-package-empty");
        }
    }

    private static void lookAtRenewing(Desk coordinator) {
        coordinator.open("network/list.xhtml");
        coordinator
                .page()
                .locator("[id='deadlines'] a:text-is('Rinnova')")
                .first()
                .click();
        coordinator.settled();
        assertThat(coordinator.page().locator("[id='form:bodies'] input:checked"))
                .not()
                .hasCount(0);
        coordinator.look("adhesion-renew");
    }

    /** Only looks: nobody leaves. */
    private static void lookAtLeaving(Desk coordinator) {
        var page = coordinator.page();
        coordinator.open("network/list.xhtml");
        page.locator("[id='organisations'] a:text-is('Cisita')").click();
        coordinator.settled();
        page.locator("a:text-is(\"Sospendi o registra l'uscita\")").click();
        coordinator.settled();
        page.locator("[id='form:reason']").fill("");
        page.locator("[id='form:depart']").click();
        page.locator(".ui-confirmdialog-yes").click();
        coordinator.settled();
        assertThat(page.locator("[id='form:reason-about'] .il-error")).isVisible();
        coordinator.look("adhesion-leave");
    }

    private static void apply(Desk coordinator) {
        var page = coordinator.page();
        coordinator.open("network/list.xhtml");
        coordinator.look("adhesion-list");
        page.locator("a:text-is('Domanda di un Comune')").click();
        coordinator.settled();
        page.locator("[id='form:save']").click();
        coordinator.settled();
        assertThat(page.locator("[id='form:istatCode-about']")).containsText("Scegli il Comune");
        coordinator.look("adhesion-apply-empty");
        page.locator("[id='form:istatCode_input']").pressSequentially("bolan");
        page.locator(".ui-autocomplete-item:has-text('Bolano (SP)')").click();
        page.locator("[id='form:receivedOn']").fill(TYPED.format(LocalDate.now(Clocks.ITALY)));
        page.getByLabel("Numero di protocollo").fill("2026/4711");
        page.locator("[id='form:save']").click();
        coordinator.settled();
        assertThat(page.locator("h1")).containsText("Bolano");
        coordinator.look("adhesion-application");
    }

    private static void decide(Desk coordinator) {
        var page = coordinator.page();
        page.locator("[id='form:on']").fill(TYPED.format(LocalDate.now(Clocks.ITALY)));
        page.locator("[id='form:refuse']").click();
        coordinator.settled();
        assertThat(page.locator("[id='form:reason-about'] .il-error")).isVisible();
        page.locator("[id='form:approve']").click();
        coordinator.settled();
        assertThat(page.locator(".il-badge").first()).hasText("Approvata");
        coordinator.look("adhesion-application-approved");
    }

    private static void join(Desk coordinator) {
        var page = coordinator.page();
        page.locator("[id='joining:protocolId']")
                .selectOption(new com.microsoft.playwright.options.SelectOption()
                        .setLabel("Protocollo d'intesa Rete per il Lavoro"));
        page.locator("[id='joining:on']").fill(TYPED.format(LocalDate.now(Clocks.ITALY)));
        page.locator("[id='joining:join']").click();
        coordinator.settled();
    }
}
