package it.infolavoro.container;

import it.infolavoro.citizen.CitizenData;
import it.infolavoro.citizen.FiscalCode;
import it.infolavoro.citizen.RegisterCitizen;
import it.infolavoro.citizen.Sex;
import it.infolavoro.platform.Clocks;
import it.infolavoro.sharing.IssueReceiptCode;
import it.infolavoro.sharing.IssuedCode;
import it.infolavoro.sharing.OpenSharedSummary;
import it.infolavoro.sharing.ReceiptCodeService;
import it.infolavoro.sharing.SharedSummaryService;
import it.infolavoro.sharing.SummaryAnswer;
import it.infolavoro.signal.AskNetwork;
import it.infolavoro.signal.BeginIntake;
import it.infolavoro.signal.NetworkAnswer;
import it.infolavoro.signal.SignalService;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/** What desks do with the signal between them, through the services. */
@ApplicationScoped
public class Signals {

    /** An operator of another network. */
    static final As VARESE = new As(
            "operatore.varese", "desk-operator", Map.of("municipality", "012133", "network", "citta-del-lavoro"));

    static final String NEED = "guidance";

    private static final String LETTERS = "BCDFGLMNPRSTVZ";

    @Inject
    Cases cases;

    @Resource(lookup = "java:/jdbc/infolavoro-signal")
    DataSource account;

    @EJB
    SignalService service;

    @EJB
    ReceiptCodeService codes;

    @EJB
    SharedSummaryService summaries;

    /** An operator whom no other test knows. */
    static As operator(String istatCode) {
        return new As(
                "operatore." + UUID.randomUUID(),
                "desk-operator",
                As.deskOperator(istatCode).claims());
    }

    /** A person with a codice fiscale, never twice the same. */
    static CitizenData person() {
        var random = ThreadLocalRandom.current();
        var surname = new StringBuilder();
        for (var i = 0; i < 4; i++) {
            surname.append(LETTERS.charAt(random.nextInt(LETTERS.length()))).append('A');
        }
        var born = LocalDate.of(1980, 1, 1).plusDays(random.nextInt(7000));
        var code = FiscalCode.expected(new FiscalCode.Person(surname.toString(), "Zaira", born, Sex.FEMALE, "I449"));
        return with(surname.toString(), born, code.value());
    }

    /** The same person with another codice fiscale, or none. */
    static CitizenData with(String surname, LocalDate born, String fiscalCode) {
        return new CitizenData(
                surname,
                "Zaira",
                born,
                Sex.FEMALE,
                "I449",
                fiscalCode,
                fiscalCode == null ? "not_declared" : null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public long register(As desk, CitizenData person) throws Exception {
        return desk.call(() -> cases.citizens().register(new RegisterCitizen(UUID.randomUUID(), person, true)));
    }

    /** A person of a desk with an open need. */
    public long followed(As desk, CitizenData person) throws Exception {
        var citizen = register(desk, person);
        desk.run(() -> cases.intakes().record(cases.intake(citizen)));
        return citizen;
    }

    public long begin(As desk, long citizen) throws Exception {
        return desk.call(() -> service.begin(new BeginIntake(citizen)));
    }

    /** Asks from an intake that is opened for it. */
    public NetworkAnswer ask(As desk, long citizen, String... needs) throws Exception {
        return askFrom(desk, begin(desk, citizen), needs);
    }

    public NetworkAnswer askFrom(As desk, long intake, String... needs) throws Exception {
        return desk.call(() -> service.ask(new AskNetwork(intake, List.of(needs))));
    }

    /** Whether somebody else follows the person for the need. */
    public boolean elsewhere(As desk, long citizen) throws Exception {
        return ask(desk, citizen, NEED).needs().get(0).elsewhere();
    }

    public IssuedCode issue(As desk, long citizen) throws Exception {
        return desk.call(() -> codes.issue(new IssueReceiptCode(UUID.randomUUID(), citizen)));
    }

    public SummaryAnswer open(As desk, long citizen, String code) throws Exception {
        var intake = begin(desk, citizen);
        return desk.call(() -> summaries.open(new OpenSharedSummary(intake, code)));
    }

    /** How many needs the database tells of a fingerprint in a network, asked by a Comune that does not exist. */
    public int inNetwork(long network, String mark, String need) throws SQLException {
        try (var connection = account.getConnection();
                var call = connection.prepareStatement("CALL signal_followed_elsewhere(?, ?, 0, ?, ?, ?)")) {
            call.setLong(1, network);
            call.setString(2, mark);
            call.setString(3, need);
            call.setDate(4, Date.valueOf(LocalDate.now(Clocks.ITALY).minusDays(1)));
            call.setDate(5, Date.valueOf(LocalDate.now(Clocks.ITALY)));
            try (var rows = call.executeQuery()) {
                var count = 0;
                while (rows.next()) {
                    count++;
                }
                return count;
            }
        }
    }

    public ReceiptCodeService codes() {
        return codes;
    }

    public SignalService service() {
        return service;
    }

    public SharedSummaryService summaries() {
        return summaries;
    }

    /** Leaves a row of each kind of the signal at Sarzana. */
    public void leaveRows() throws Exception {
        var person = person();
        var ours = followed(Cases.SARZANA, person);
        ask(Cases.SARZANA, ours, NEED);
        open(
                Cases.LERICI,
                register(Cases.LERICI, person),
                issue(Cases.SARZANA, ours).code());
    }
}
