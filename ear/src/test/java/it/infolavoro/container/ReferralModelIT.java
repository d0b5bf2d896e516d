package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.stage.DeployedEar;
import java.util.Set;
import net.jqwik.engine.JqwikTestEngine;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Has jqwik draw {@link ReferralWalks} inside the server, against the real services and the real database. */
@ExtendWith(ArquillianExtension.class)
class ReferralModelIT {

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void whateverAnybodyDoesTheRulesHold() {
        var told = new SummaryGeneratingListener();
        var jqwik = LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines(new JqwikTestEngine())
                .build();
        LauncherFactory.create(jqwik)
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(ReferralWalks.class))
                                .configurationParameter("jqwik.database", "")
                                .build(),
                        told);
        told.getSummary().getFailures().forEach(failure -> {
            throw new AssertionError("A walk breaks a rule", failure.getException());
        });
        assertEquals(1, told.getSummary().getTestsSucceededCount(), "The walks were walked");
        var refusals = ReferralWalks.REFUSALS;
        var refused = refusals.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(ReferralWalks.done > refused / 3, () -> ReferralWalks.done + " done, refused too much: " + refusals);
        assertTrue(
                refusals.keySet()
                        .containsAll(Set.of("referral.alreadyOpen", "delivery.transition", "ConcurrentChange")),
                () -> "Rules that were never met: only " + refusals);
        assertTrue(ReferralWalks.STATES.size() >= 9, () -> "Too few states were seen: " + ReferralWalks.STATES);
    }
}
