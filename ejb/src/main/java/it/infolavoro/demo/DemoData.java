package it.infolavoro.demo;

import it.infolavoro.citizen.Citizens;
import it.infolavoro.network.CodeLists;
import it.infolavoro.network.MunicipalityRow;
import it.infolavoro.network.Networks;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.Profile;
import it.infolavoro.referral.ReferralSettlement;
import it.infolavoro.tenancy.SystemWork;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Fills the Comuni of a demonstration with cases, once. */
@Startup
@Singleton
@DependsOn({"SearchFilling", "FigureFilling"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());
    private static final int FEWEST = 4;
    private static final int MOST = 40;
    private static final int INHABITANTS_PER_PERSON = 600;

    @Inject
    Profile profile;

    @Inject
    SystemWork work;

    @Inject
    Networks networks;

    @Inject
    Citizens citizens;

    @Inject
    CodeLists lists;

    @Inject
    DemoCases cases;

    @Inject
    DemoAnswers answers;

    @Inject
    DemoThreads threads;

    @Inject
    ReferralSettlement settlement;

    @Inject
    DemoFollowUps followUps;

    @Inject
    DemoMailboxes mailboxes;

    @Inject
    DemoGaps gaps;

    @Inject
    Clock clock;

    @PostConstruct
    void fill() {
        if (!profile.demo()) {
            return;
        }
        var today = Clocks.today(clock);
        var written = new LinkedHashMap<MunicipalityRow, List<DemoReferrals.Sent>>();
        for (var municipality : work.withoutDoor(() -> networks.municipalitiesInForce(today))) {
            var sent = work.inMunicipality(municipality.id(), () -> write(municipality));
            sent.forEach(each -> letAnswer(municipality, each));
            if (!sent.isEmpty()) {
                written.put(municipality, sent);
            }
        }
        if (!written.isEmpty()) {
            followUps.write(written.keySet());
            written.forEach(threads::write);
            written.keySet().stream()
                    .map(MunicipalityRow::networkId)
                    .distinct()
                    .forEach(network -> work.withoutDoor(() -> mailboxes.write(network)));
        }
    }

    private List<DemoReferrals.Sent> write(MunicipalityRow municipality) {
        if (citizens.any()) {
            return List.of();
        }
        var persons = Math.max(FEWEST, Math.min(MOST, municipality.population() / INHABITANTS_PER_PERSON));
        LOG.log(Level.INFO, "Writing demo cases for {0}", municipality.istatCode());
        gaps.write(municipality);
        return cases.write(municipality, persons);
    }

    private void letAnswer(MunicipalityRow municipality, DemoReferrals.Sent sent) {
        var random = new Random(sent.deliveryId());
        var codes = new DemoCodes(lists, municipality.networkId(), random);
        work.inOrganisation(sent.organisationId(), () -> {
            answers.answer(sent, codes, random);
            return null;
        });
        settlement.settle(municipality.id(), sent.referralId());
    }
}
