package it.infolavoro.signal;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.citizen.Citizens;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.CodeLists;
import it.infolavoro.network.Networks;
import it.infolavoro.network.SignalTerms;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.UseCase;
import it.infolavoro.signal.NetworkAnswer.Followed;
import it.infolavoro.signal.NetworkAnswer.State;
import it.infolavoro.signal.SignalAttempt.Kind;
import it.infolavoro.signal.SignalDatabase.Question;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Asking the network about the person of an open visit. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class SignalService {

    private static final String SUBJECT = "Citizen";

    @Inject
    OpenIntakes intakes;

    @Inject
    SignalDesks desks;

    @Inject
    SignalAttempts attempts;

    @Inject
    SignalDatabase network;

    @Inject
    FiscalCodeMarks marks;

    @Inject
    Citizens citizens;

    @Inject
    Networks networks;

    @Inject
    CodeLists codes;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** Opens a visit of a person of the own Comune and gives what to ask with. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public long begin(BeginIntake command) {
        var citizen = citizens.toWrite(command.citizenId());
        audit.fire(AuditEvent.read("intake.start", SUBJECT, citizen.id(), citizen.id()));
        return intakes.begin(citizen.id(), caller.get().username(), clock.instant());
    }

    /**
     * Opens the visit once more with which the caller has just opened a record, for the person could not be asked about
     * before (rule R1). Empty for any other visit.
     */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public Optional<Long> reopen(ReopenIntake command) {
        var by = caller.get().username();
        return intakes.firstOf(command.intakeId(), by, clock.instant())
                .map(citizenId -> begin(new BeginIntake(citizenId)));
    }

    /**
     * Tells for each need whether another desk of the network follows the person for it. What stands against an answer
     * is told as its state and never thrown, so that the count and the trail are kept.
     */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public NetworkAnswer ask(AskNetwork question) {
        desks.lock();
        var citizenId = intakes.require(question.openIntakeId()).citizenId();
        var networkId = caller.get().networkId();
        question.needs().forEach(need -> codes.requireKey(networkId, "need", need, "needs"));
        var terms = networks.signalTerms(networkId);
        if (!attempts.allowed(Kind.QUESTION, terms.questions(), terms.questionsPerDay())) {
            audit.fire(AuditEvent.read("signal.limited", SUBJECT, citizenId, citizenId));
            return NetworkAnswer.without(State.LIMITED, terms.days());
        }
        attempts.count(Kind.QUESTION);
        audit.fire(AuditEvent.read("signal.ask", SUBJECT, citizenId, citizenId));
        return marks.of(networkId, citizens.get(citizenId).person().fiscalCode())
                .map(mark -> answer(new Question(networkId, caller.get().municipalityId(), mark), question, terms))
                .orElseGet(() -> NetworkAnswer.without(State.NO_CODE, terms.days()));
    }

    private NetworkAnswer answer(Question about, AskNetwork question, SignalTerms terms) {
        var today = Clocks.today(clock);
        return network.followed(about, question.needs(), today.minusDays(terms.days()), today)
                .map(found -> new NetworkAnswer(
                        State.ANSWERED,
                        terms.days(),
                        question.needs().stream()
                                .map(need -> new Followed(
                                        need,
                                        found.containsKey(need),
                                        found.containsKey(need) ? List.copyOf(found.get(need)) : List.of()))
                                .toList()))
                .orElseGet(() -> NetworkAnswer.without(State.UNAVAILABLE, terms.days()));
    }
}
