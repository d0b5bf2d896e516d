package it.infolavoro.container;

import static it.infolavoro.formsettings.FieldRule.HIDDEN;
import static it.infolavoro.formsettings.FieldRule.REQUIRED;
import static it.infolavoro.formsettings.FieldRule.SHOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.casefile.VisitReceiptService;
import it.infolavoro.citizen.CitizenData;
import it.infolavoro.citizen.CitizenDetail;
import it.infolavoro.citizen.CorrectCitizen;
import it.infolavoro.citizen.RegisterCitizen;
import it.infolavoro.formsettings.ChoiceList;
import it.infolavoro.formsettings.FieldRule;
import it.infolavoro.formsettings.FormField;
import it.infolavoro.formsettings.FormSettings;
import it.infolavoro.formsettings.FormSettingsService;
import it.infolavoro.formsettings.NetworkFieldRule;
import it.infolavoro.formsettings.SettleForm;
import it.infolavoro.intake.RecordInformationVisit;
import it.infolavoro.intake.RecordIntake;
import it.infolavoro.network.Networks;
import it.infolavoro.notice.NoticeService;
import it.infolavoro.notice.PublishNotice;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.platform.NotFound;
import it.infolavoro.stage.DeployedEar;
import it.infolavoro.tenancy.SystemWork;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a Comune settles for itself: rules of {@code it.infolavoro.notice} and {@code it.infolavoro.formsettings}. */
@ExtendWith(ArquillianExtension.class)
class SettingsIT {

    private static final As FOLLO = As.deskOperator("011013");
    private static final As FOLLO_MANAGER = As.deskManager("011013");
    private static final As CARRODANO = As.deskOperator("011010");
    private static final As MANAGER = As.deskManager("011010");
    private static final As SOMMA = new As(
            "responsabile.somma", "desk-manager", Map.of("municipality", "012123", "network", "citta-del-lavoro"));
    private static final As PIGNONE = As.deskOperator("011021");
    private static final String BODY = "Testo di prova dell'informativa.";

    @EJB
    NoticeService notices;

    @EJB
    VisitReceiptService receipts;

    @Inject
    Cases cases;

    @EJB
    FormSettingsService forms;

    @Inject
    FormSettings settings;

    @Inject
    Networks networks;

    @Inject
    Database database;

    @Inject
    SystemWork work;

    @Inject
    Clock clock;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void aNoticePublishedLaterDoesNotChangeAnEarlierVisit() throws Exception {
        var before = FOLLO.call(notices::current);
        var citizen = cases.citizen(FOLLO, "Prima");
        var earlier = record(visit(citizen, before.label(), null));
        var label = publish(today());
        assertEquals(label, FOLLO.call(notices::current).label());
        var later = record(visit(citizen, label, null));
        assertEquals(before.label(), FOLLO.call(() -> receipts.open(earlier)).noticeVersion());
        assertEquals(label, FOLLO.call(() -> receipts.open(later)).noticeVersion());
        assertEquals(before, FOLLO.call(() -> notices.version(before.label())));
    }

    @Test
    void aVisitNamesOnlyANoticeThatHadBegun() throws Exception {
        var citizen = cases.citizen(FOLLO, "Dopo");
        var today = publish(today());
        var tomorrow = publish(today().plusDays(1));
        assertEquals(today, FOLLO.call(notices::current).label());
        refused("noticeVersion", "notice.unknown", () -> record(visit(citizen, "mai vista", null)));
        refused("noticeVersion", "notice.unknown", () -> record(visit(citizen, tomorrow, null)));
        var yesterday = LocalDateTime.ofInstant(clock.instant(), Clocks.ITALY).minusDays(1);
        refused("noticeVersion", "notice.unknown", () -> record(visit(citizen, today, yesterday)));
        record(visit(citizen, Cases.NOTICE, yesterday));
    }

    @Test
    void aPublishedNoticeStaysWithItsComune() throws Exception {
        var label = publish(today());
        var other = PIGNONE.call(notices::current);
        assertFalse(other.own(), "Pignone shows the network's");
        assertTrue(other.body().contains("Comune di Pignone"), other::body);
        assertThrows(NotFound.class, () -> PIGNONE.call(() -> notices.version(label)));
        var citizen = cases.citizen(PIGNONE, "Altrove");
        refused(
                "noticeVersion",
                "notice.unknown",
                () -> PIGNONE.call(() -> cases.intakes().record(visit(citizen, label, null))));
    }

    @Test
    void publishesOnceAndOnlyWhatIsComplete() throws Exception {
        var command = new PublishNotice(UUID.randomUUID(), label(), today(), BODY);
        long first = FOLLO_MANAGER.call(() -> notices.publish(command));
        assertEquals(first, FOLLO_MANAGER.call(() -> notices.publish(command)));
        refused("label", "notice.label.used", () -> publish(command.label(), today(), BODY));
        refused("label", "notice.label.used", () -> publish(Cases.NOTICE, today(), BODY));
        refused("validFrom", "notice.validFrom.past", () -> publish(label(), today().minusDays(1), BODY));
        refused("validFrom", "notice.validFrom.far", () -> publish(label(), today().plusYears(2), BODY));
        var unfilled = PIGNONE.call(notices::current).body();
        refused("body", "notice.body.toFill", () -> publish(label(), today(), unfilled));
    }

    @Test
    void theServicesHoldWhatTheComuneHasSettled() throws Exception {
        settle(Map.of(), Map.of());
        var keeps = cases.citizen(CARRODANO, "Tiene");
        settle(
                Map.of(FormField.CITIZEN_RESIDENCE, HIDDEN, FormField.CITIZEN_CITIZENSHIP, REQUIRED),
                Map.of(ChoiceList.CITIZENSHIP_GROUP, List.of("non_eu"), ChoiceList.CONTACT_CHANNEL, List.of("post")));
        refused("citizenship", "field.required", () -> register(person(null, null)));
        refused("residence", "field.hidden", () -> register(person("Sarzana", "italian")));
        refused("citizenship", "code.notOffered", () -> register(person(null, "non_eu")));
        register(person(null, "italian"));
        var record = CARRODANO.call(() -> cases.citizens().open(keeps));
        refused("residence", "field.hidden", () -> correct(record, person("Altrove", "italian")));
        correct(record, person("Sarzana", "italian"));
        CARRODANO.call(() -> cases.intakes().record(visit(keeps, Cases.NOTICE, null)));
        settle(Map.of(FormField.INTAKE_EDUCATION, REQUIRED, FormField.INTAKE_NOTE, HIDDEN), Map.of());
        refused(
                "note",
                "field.hidden",
                () -> CARRODANO.call(() -> cases.intakes().record(cases.intake(keeps))));
        refused(
                "education",
                "field.required",
                () -> CARRODANO.call(() -> cases.intakes().record(visit(keeps, Cases.NOTICE, null))));
        byPost();
        settle(Map.of(), Map.of(ChoiceList.CONTACT_CHANNEL, List.of("post")));
        refused("channel", "code.notOffered", this::byPost);
    }

    @Test
    void anotherComunesSettingsStayThere() throws Exception {
        settle(Map.of(FormField.CITIZEN_PHONE, HIDDEN), Map.of(ChoiceList.NEED, List.of("guidance")));
        assertEquals(SHOWN, FOLLO.call(forms::rules).of(FormField.CITIZEN_PHONE));
        assertEquals(HIDDEN, CARRODANO.call(forms::rules).of(FormField.CITIZEN_PHONE));
        cases.citizen(FOLLO, "Accanto");
    }

    @Test
    void theNetworksRuleHoldsUntilTheComuneSettlesItsOwn() throws Exception {
        work.withoutDoor(() -> {
            var network = networks.find("citta-del-lavoro").orElseThrow().id();
            database.em().persist(NetworkFieldRule.of(network, FormField.CITIZEN_EMAIL, HIDDEN));
            return null;
        });
        settings.forget();
        assertEquals(HIDDEN, SOMMA.call(forms::rules).of(FormField.CITIZEN_EMAIL));
        assertEquals(SHOWN, FOLLO.call(forms::rules).of(FormField.CITIZEN_EMAIL));
        settle(SOMMA, Map.of(FormField.CITIZEN_EMAIL, REQUIRED), Map.of());
        assertEquals(REQUIRED, SOMMA.call(forms::rules).of(FormField.CITIZEN_EMAIL));
    }

    @Test
    void refusesSettingsThatCannotHoldAndASecondManagersOlderOnes() throws Exception {
        refused(
                "citizen.birthDate",
                "field.neverHidden",
                () -> settle(Map.of(FormField.CITIZEN_BIRTH_DATE, HIDDEN), Map.of()));
        refused(
                "citizenship_group",
                "code.noneOffered",
                () -> settle(Map.of(), Map.of(ChoiceList.CITIZENSHIP_GROUP, List.of("italian", "eu", "non_eu"))));
        refused("need", "code.unknown", () -> settle(Map.of(), Map.of(ChoiceList.NEED, List.of("mai_vista"))));
        var seen = MANAGER.call(forms::overview).version();
        settle(Map.of(FormField.CITIZEN_EMAIL, HIDDEN), Map.of());
        assertThrows(
                ConcurrentChange.class,
                () -> MANAGER.run(() -> forms.settle(new SettleForm(seen, Map.of(), Map.of()))));
        assertEquals(HIDDEN, CARRODANO.call(forms::rules).of(FormField.CITIZEN_EMAIL));
    }

    private void settle(Map<FormField, FieldRule> rules, Map<ChoiceList, List<String>> withheld) throws Exception {
        settle(MANAGER, rules, withheld);
    }

    private void settle(As manager, Map<FormField, FieldRule> rules, Map<ChoiceList, List<String>> withheld)
            throws Exception {
        manager.run(() -> forms.settle(new SettleForm(forms.overview().version(), rules, withheld)));
    }

    private void byPost() throws Exception {
        var visit = new RecordInformationVisit(UUID.randomUUID(), null, "post", List.of("job_search"));
        CARRODANO.call(() -> cases.intakes().recordInformationVisit(visit));
    }

    private long register(CitizenData person) throws Exception {
        return CARRODANO.call(() -> cases.citizens().register(new RegisterCitizen(UUID.randomUUID(), person, true)));
    }

    private void correct(CitizenDetail record, CitizenData person) throws Exception {
        CARRODANO.run(() -> cases.citizens().correct(new CorrectCitizen(record.id(), record.version(), person, true)));
    }

    private static CitizenData person(String residence, String citizenship) {
        var person = Cases.person("Settata", "Prova");
        return new CitizenData(
                person.surname(),
                person.givenName(),
                person.birthDate(),
                person.sex(),
                person.birthPlace(),
                person.fiscalCode(),
                person.noFiscalCodeReason(),
                person.phone(),
                person.email(),
                residence,
                citizenship,
                person.education(),
                person.labourCondition());
    }

    /** Something that must be refused. */
    private interface Refused {
        void run() throws Exception;
    }

    private static void refused(String field, String key, Refused what) {
        var refusal = assertThrows(BusinessRuleViolation.class, what::run);
        assertEquals(List.of(field, key), List.of(refusal.field(), refusal.key()));
    }

    private String publish(LocalDate from) throws Exception {
        return publish(label(), from, BODY);
    }

    private String publish(String label, LocalDate from, String body) throws Exception {
        FOLLO_MANAGER.call(() -> notices.publish(new PublishNotice(UUID.randomUUID(), label, from, body)));
        return label;
    }

    private static String label() {
        return "prova " + UUID.randomUUID().toString().substring(0, 18);
    }

    private LocalDate today() {
        return Clocks.today(clock);
    }

    private long record(RecordIntake visit) throws Exception {
        return FOLLO.call(() -> cases.intakes().record(visit));
    }

    private static RecordIntake visit(long citizen, String notice, LocalDateTime at) {
        return new RecordIntake(
                UUID.randomUUID(),
                citizen,
                at,
                "desk",
                List.of("job_search"),
                List.of("guidance"),
                null,
                null,
                notice,
                null);
    }
}
