package it.infolavoro.container;

import static it.infolavoro.formsettings.FieldRule.HIDDEN;
import static it.infolavoro.formsettings.FieldRule.REQUIRED;
import static it.infolavoro.formsettings.FieldRule.SHOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import it.infolavoro.intake.VisitData;
import it.infolavoro.network.Networks;
import it.infolavoro.orientation.AmendSession;
import it.infolavoro.orientation.RecordSession;
import it.infolavoro.orientation.SessionData;
import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.settings.RestoreSettings;
import it.infolavoro.stage.DeployedEar;
import it.infolavoro.tenancy.SystemWork;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a Comune settles for itself: rules of {@code it.infolavoro.formsettings}. */
@ExtendWith(ArquillianExtension.class)
class SettingsIT {

    private static final As FOLLO = As.deskOperator("011013");
    private static final As CARRODANO = As.deskOperator("011010");
    private static final As MANAGER = As.deskManager("011010");
    private static final As SOMMA = new As(
            "responsabile.somma", "desk-manager", Map.of("municipality", "012123", "network", "citta-del-lavoro"));

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

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void theServicesHoldWhatTheComuneHasSettled() throws Exception {
        settle(Map.of(), Map.of());
        var keeps = cases.citizen(CARRODANO, "Tiene");
        settle(
                Map.of(FormField.CITIZEN_RESIDENCE, HIDDEN, FormField.CITIZEN_CITIZENSHIP, REQUIRED),
                Map.of(ChoiceList.CITIZENSHIP_GROUP, List.of("non_eu"), ChoiceList.CONTACT_CHANNEL, List.of("post")));
        Refused.beside("citizenship", "field.required", () -> register(person(null, null)));
        Refused.beside("residence", "field.hidden", () -> register(person("Sarzana", "italian")));
        Refused.beside("citizenship", "code.notOffered", () -> register(person(null, "non_eu")));
        register(person(null, "italian"));
        var record = CARRODANO.call(() -> cases.citizens().open(keeps));
        Refused.beside("residence", "field.hidden", () -> correct(record, person("Altrove", "italian")));
        correct(record, person("Sarzana", "italian"));
        CARRODANO.call(() -> cases.intakes().record(visit(keeps)));
        settle(Map.of(FormField.INTAKE_EDUCATION, REQUIRED, FormField.INTAKE_NOTE, HIDDEN), Map.of());
        Refused.beside(
                "note",
                "field.hidden",
                () -> CARRODANO.call(() -> cases.intakes().record(cases.intake(keeps))));
        Refused.beside(
                "education",
                "field.required",
                () -> CARRODANO.call(() -> cases.intakes().record(visit(keeps))));
        byPost();
        settle(Map.of(), Map.of(ChoiceList.CONTACT_CHANNEL, List.of("post")));
        Refused.beside("channel", "code.notOffered", this::byPost);
    }

    /** Rule R4, for sessions; what one holds already may stay. */
    @Test
    void aSessionTakesOnlyTheKindsAndTopicsThatTheComuneOffers() throws Exception {
        settle(Map.of(), Map.of());
        var citizen = cases.citizen(CARRODANO, "Colloqui");
        var held = cases.session(citizen);
        long session = CARRODANO.call(() -> cases.sessions().record(held));
        settle(
                Map.of(),
                Map.of(
                        ChoiceList.GUIDANCE_TYPE, List.of("individual_career"),
                        ChoiceList.SESSION_TOPIC, List.of("cv", "interview")));
        Refused.beside(
                "kind",
                "code.notOffered",
                () -> CARRODANO.call(() -> cases.sessions().record(cases.session(citizen))));
        amend(session, held.session());
        var more = session("individual_career", List.of("cv", "interview"));
        Refused.beside("topics", "code.notOffered", () -> amend(session, more));
        settle(Map.of(), Map.of(ChoiceList.SESSION_TOPIC, List.of("cv")));
        var topic = new RecordSession(UUID.randomUUID(), citizen, session("individual_career", List.of("cv")));
        Refused.beside(
                "topics",
                "code.notOffered",
                () -> CARRODANO.call(() -> cases.sessions().record(topic)));
    }

    private void amend(long session, SessionData data) throws Exception {
        var version = CARRODANO.call(() -> cases.sessions().open(session)).version();
        CARRODANO.run(() -> cases.sessions().amend(new AmendSession(session, version, data)));
    }

    private static SessionData session(String kind, List<String> topics) {
        return new SessionData(null, kind, topics, 45, null, null, null, null);
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

    /** Rule R6. */
    @Test
    void aFormerVersionComesBackAsANewOneWithFieldsAndLists() throws Exception {
        settle(Map.of(FormField.CITIZEN_PHONE, REQUIRED), Map.of(ChoiceList.NEED, List.of("guidance")));
        settle(Map.of(FormField.CITIZEN_PHONE, HIDDEN), Map.of());
        var overview = MANAGER.call(forms::overview);
        assertEquals(2, overview.history().get(0).changes().size());
        MANAGER.run(() -> forms.restore(new RestoreSettings(overview.newest(), overview.newest() - 1)));
        var back = MANAGER.call(forms::rules);
        assertEquals(REQUIRED, back.of(FormField.CITIZEN_PHONE));
        assertFalse(back.offers(ChoiceList.NEED, "guidance"));
        var late = new RestoreSettings(overview.newest(), 1);
        assertThrows(ConcurrentChange.class, () -> MANAGER.run(() -> forms.restore(late)));
        settle(Map.of(), Map.of());
    }

    @Test
    void refusesSettingsThatCannotHoldAndASecondManagersOlderOnes() throws Exception {
        Refused.beside(
                "citizen.birthDate",
                "field.neverHidden",
                () -> settle(Map.of(FormField.CITIZEN_BIRTH_DATE, HIDDEN), Map.of()));
        Refused.beside(
                "citizenship_group",
                "code.noneOffered",
                () -> settle(Map.of(), Map.of(ChoiceList.CITIZENSHIP_GROUP, List.of("italian", "eu", "non_eu"))));
        Refused.beside("need", "code.unknown", () -> settle(Map.of(), Map.of(ChoiceList.NEED, List.of("mai_vista"))));
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

    private static RecordIntake visit(long citizen) {
        var data =
                new VisitData(null, "desk", List.of("job_search"), List.of("guidance"), null, null, Cases.NOTICE, null);
        return new RecordIntake(UUID.randomUUID(), citizen, data);
    }
}
