package it.infolavoro.container;

import static it.infolavoro.container.UpkeepSteps.CESCOT;
import static it.infolavoro.container.UpkeepSteps.unique;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.alert.AddAddress;
import it.infolavoro.alert.AlertService;
import it.infolavoro.alert.ConfirmAddress;
import it.infolavoro.alert.Rhythm;
import it.infolavoro.offer.Offer;
import it.infolavoro.platform.Clocks;
import it.infolavoro.stage.DeployedEar;
import it.infolavoro.upkeep.ChangeEntry;
import it.infolavoro.upkeep.ChangeEntry.Move;
import it.infolavoro.upkeep.ConfirmationRound;
import it.infolavoro.upkeep.EntryService;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What nobody confirms comes later and is asked about, once a month (rule R8 of {@code it.infolavoro.upkeep}). */
@ExtendWith(ArquillianExtension.class)
class FreshnessIT {

    private static final Pattern CODE = Pattern.compile("\\n(\\d{6})\\n");

    @EJB
    EntryService entries;

    @EJB
    AlertService alerts;

    @Inject
    ConfirmationRound round;

    @Inject
    UpkeepSteps steps;

    @Inject
    WaitingMails mails;

    @Inject
    Clocks clocks;

    @Inject
    Cases cases;

    private Long address;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @AfterEach
    void putBack() throws Exception {
        clocks.putAhead(Duration.ZERO);
        if (address != null) {
            CESCOT.run(() -> alerts.remove(address));
        }
    }

    /** The demo's profile says that nobody has confirmed this one since April 2026. */
    @Test
    void confirmingPutsAServiceBeforeThoseThatNobodyConfirmed() throws Exception {
        var manager = As.memberManager("cpi");
        var row = manager.call(entries::list).stream()
                .filter(each -> each.code().equals("matching"))
                .findFirst()
                .orElseThrow();
        var citizen = cases.citizen(Cases.SARZANA, "Fresca");
        if (row.toConfirm(LocalDate.now(Clocks.ITALY))) {
            assertTrue(offers(citizen).get(offers(citizen).size() - 1).service().toConfirm(today()), "Last of all");
            manager.run(() -> entries.change(new ChangeEntry(row.id(), row.version(), Move.CONFIRM)));
        }
        var offers = offers(citizen);
        var own = offers.stream()
                .filter(offer -> offer.service().id() == row.id())
                .findFirst()
                .orElseThrow();
        assertFalse(own.service().toConfirm(today()));
        assertTrue(
                offers.stream()
                        .filter(offer -> offer.eligible() && offer.service().toConfirm(today()))
                        .allMatch(offer -> offer.position() > own.position()),
                "Those that nobody confirmed come after it");
    }

    @Test
    void anOrganisationIsAskedOnceAMonthAndNoMoreOnceItHasConfirmed() throws Exception {
        var id = steps.published(unique("Vecchio"));
        var mailbox = enterAddress();
        var before = mails.to(mailbox).size();
        days(200);
        round.go();
        round.go();
        assertEquals(before + 1, mails.to(mailbox).size(), "One mail, however often somebody looks");
        var text = mails.to(mailbox).get(before);
        assertTrue(text.contains("/upkeep/list.xhtml") && !text.contains("Vecchio"), text);
        days(220);
        round.go();
        assertEquals(before + 1, mails.to(mailbox).size(), "Within a month no other");
        days(235);
        for (var row : CESCOT.call(entries::list)) {
            if (row.toConfirm(LocalDate.now(Clocks.ITALY).plusDays(235))) {
                CESCOT.run(() -> entries.change(new ChangeEntry(row.id(), row.version(), Move.CONFIRM)));
            }
        }
        round.go();
        assertEquals(before + 1, mails.to(mailbox).size(), "Nothing is left to confirm");
        days(450);
        round.go();
        assertEquals(before + 2, mails.to(mailbox).size(), "After the network's days it is asked again");
        assertEquals(id, steps.open(id).entry().id());
    }

    @Test
    void anOrganisationHearsWhatWasDecidedOnWhatItWrote() throws Exception {
        var id = steps.add(unique("Proposta"));
        var mailbox = enterAddress();
        var before = mails.to(mailbox).size();
        steps.move(id, Move.SUBMIT);
        steps.decide(id, false, "Manca il costo");
        steps.move(id, Move.SUBMIT);
        steps.decide(id, true, null);
        var told = mails.to(mailbox).subList(before, mails.to(mailbox).size());
        assertEquals(2, told.size(), told::toString);
        assertTrue(told.get(0).contains("rimandato") && told.get(1).contains("approvato"), told::toString);
        told.forEach(text -> assertTrue(text.contains("/upkeep/entry.xhtml?id=" + id) && !text.contains("costo")));
    }

    private String enterAddress() throws Exception {
        var mailbox = "catalogo." + UUID.randomUUID() + "@example.org";
        address = CESCOT.call(() -> alerts.add(new AddAddress(true, mailbox, Rhythm.DAILY, 0, 24)));
        var code = CODE.matcher(mails.to(mailbox).get(0));
        assertTrue(code.find());
        assertTrue(CESCOT.call(() -> alerts.confirm(new ConfirmAddress(address, code.group(1)))));
        return mailbox;
    }

    private void days(int ahead) {
        clocks.putAhead(Duration.ofDays(ahead));
    }

    private static LocalDate today() {
        return LocalDate.now(Clocks.ITALY);
    }

    private List<Offer> offers(long citizen) throws Exception {
        return Cases.SARZANA.call(() -> cases.referrals().offers(citizen, "matching"));
    }
}
