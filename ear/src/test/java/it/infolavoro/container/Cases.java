package it.infolavoro.container;

import it.infolavoro.appointment.AgendaService;
import it.infolavoro.appointment.BookAppointment;
import it.infolavoro.citizen.CitizenData;
import it.infolavoro.citizen.CitizenService;
import it.infolavoro.citizen.RegisterCitizen;
import it.infolavoro.conversation.DeskConversationService;
import it.infolavoro.conversation.PostMessage;
import it.infolavoro.desk.DeskDayService;
import it.infolavoro.draft.DraftKind;
import it.infolavoro.draft.DraftService;
import it.infolavoro.draft.KeepDraft;
import it.infolavoro.inbox.InboxSearch;
import it.infolavoro.inbox.InboxService;
import it.infolavoro.intake.IntakeService;
import it.infolavoro.intake.RecordIntake;
import it.infolavoro.intake.VisitData;
import it.infolavoro.orientation.OrientationService;
import it.infolavoro.orientation.RecordSession;
import it.infolavoro.orientation.SessionData;
import it.infolavoro.platform.Clocks;
import it.infolavoro.referral.PrepareReferral;
import it.infolavoro.referral.Priority;
import it.infolavoro.referral.ReferralContent;
import it.infolavoro.referral.ReferralService;
import it.infolavoro.referral.Section;
import it.infolavoro.referral.SendingWay;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Cases made through the services, as a desk would: each test makes its own, so that tests can run in any order. */
@ApplicationScoped
public class Cases {

    static final As SARZANA = As.deskOperator("011027");
    static final As LERICI = As.deskOperator("011016");
    static final As CPI = As.memberManager("cpi");
    static final As CISITA = As.memberOperator("cisita");
    static final String NOTICE = "2026-01";

    @EJB
    CitizenService citizens;

    @EJB
    IntakeService intakes;

    @EJB
    OrientationService sessions;

    @EJB
    ReferralService referrals;

    @EJB
    InboxService inbox;

    @EJB
    DeskDayService desk;

    @EJB
    DraftService drafts;

    @EJB
    AgendaService agenda;

    @EJB
    DeskConversationService messages;

    /** A case with one row of each kind. */
    public record Case(long citizenId, long intakeId, long sessionId, long referralId) {}

    static CitizenData person(String surname, String givenName) {
        return new CitizenData(
                surname,
                givenName,
                LocalDate.of(1990, 5, 17),
                null,
                null,
                null,
                "not_declared",
                "0187 123456",
                "prova@example.org",
                "Sarzana",
                null,
                null,
                null);
    }

    public long citizen(As operator, String surname) throws Exception {
        return operator.call(
                () -> citizens.register(new RegisterCitizen(UUID.randomUUID(), person(surname, "Prova"), true)));
    }

    public Case open(As operator, String surname, String... organisations) throws Exception {
        operator.call(desk::today);
        var citizen = citizen(operator, surname);
        var intake = operator.call(() -> intakes.record(intake(citizen)));
        var session = operator.call(() -> sessions.record(session(citizen)));
        operator.call(() -> book(citizen));
        operator.run(() -> keep(UUID.randomUUID(), citizen, 1, "{}"));
        var referral = operator.call(() -> referrals.prepare(referral(citizen, services(organisations))));
        operator.run(() -> write(referral));
        return new Case(citizen, intake, session, referral);
    }

    /** Writes to each organisation of a referral, with a file; called as a desk. */
    private void write(long referral) {
        for (var delivery : referrals.open(referral).deliveries()) {
            messages.post(new PostMessage(UUID.randomUUID(), delivery.id(), "prova", "prova.txt", new byte[] {'a'}));
        }
    }

    /** Keeps a draft of a visit of a person, for the request. */
    public void keep(UUID request, long citizen, int turn, String content) {
        drafts.keep(new KeepDraft(request, DraftKind.INTAKE, citizen, null, turn, content));
    }

    /** Gives a person on file the first free slot; a mail about it waits from then on. */
    public long book(long citizen) {
        var free = agenda.firstFree();
        return agenda.book(
                new BookAppointment(UUID.randomUUID(), citizen, null, null, free.operator(), free.day(), free.at()));
    }

    public RecordIntake intake(long citizen) {
        return new RecordIntake(UUID.randomUUID(), citizen, visit("guidance"));
    }

    static VisitData visit(String... needs) {
        return new VisitData(null, "desk", List.of("job_search"), List.of(needs), null, null, NOTICE, "nota");
    }

    public RecordSession session(long citizen) {
        var data = new SessionData(
                null,
                "individual_career",
                List.of("cv"),
                45,
                "nota riservata",
                "nota condivisibile",
                "richiamare",
                LocalDate.now(Clocks.ITALY));
        return new RecordSession(UUID.randomUUID(), citizen, data);
    }

    public PrepareReferral referral(long citizen, List<Long> services) {
        var content = new ReferralContent(
                citizen,
                "guidance",
                services,
                Set.of(Section.IDENTITY, Section.SHAREABLE_NOTES),
                "Un primo incontro",
                "public_task",
                NOTICE,
                true,
                Priority.NORMAL,
                true,
                SendingWay.PRODUCT);
        return new PrepareReferral(UUID.randomUUID(), content, true, null);
    }

    /** The guidance services of the organisations whose names hold these words, in their order; called as a desk. */
    public List<Long> services(String... organisations) {
        var offered = referrals.servicesFor("guidance");
        return List.of(organisations).stream()
                .map(name -> offered.stream()
                        .filter(service -> service.organisationName().contains(name))
                        .findFirst()
                        .orElseThrow()
                        .id())
                .toList();
    }

    /**
     * The newest delivery waiting in the caller's inbox, whatever the clock said when it was sent; called as an
     * organisation.
     */
    public long newest() {
        var rows = inbox.list(new InboxSearch(InboxSearch.Folder.NEW, null));
        var newest = 0L;
        while (true) {
            for (var row : rows.rows()) {
                newest = Math.max(newest, row.id());
            }
            if (!rows.hasNext()) {
                return newest;
            }
            rows = inbox.list(new InboxSearch(InboxSearch.Folder.NEW, rows.next()));
        }
    }

    public CitizenService citizens() {
        return citizens;
    }

    public IntakeService intakes() {
        return intakes;
    }

    public OrientationService sessions() {
        return sessions;
    }

    public ReferralService referrals() {
        return referrals;
    }

    public InboxService inbox() {
        return inbox;
    }
}
