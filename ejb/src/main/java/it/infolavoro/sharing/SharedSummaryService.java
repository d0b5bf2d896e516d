package it.infolavoro.sharing;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.citizen.Citizens;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.Afterwards;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.UseCase;
import it.infolavoro.sharing.SummaryAnswer.State;
import it.infolavoro.signal.FiscalCodeMarks;
import it.infolavoro.signal.OpenIntakes;
import it.infolavoro.signal.SignalAttempt.Kind;
import it.infolavoro.signal.SignalAttempts;
import it.infolavoro.signal.SignalDatabase;
import it.infolavoro.signal.SignalDatabase.SealedSummary;
import it.infolavoro.signal.SignalDesks;
import it.infolavoro.tenancy.SystemWork;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Opening what another desk of the network knows, with the code that the citizen shows. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class SharedSummaryService {

    private static final String SUBJECT = "Citizen";

    /** Most wrong codes of one operator in ten minutes, and of one desk in a day: slips, not searching. */
    private static final int WRONG_OF_OPERATOR = 5;

    private static final int WRONG_OF_DESK = 20;

    @Inject
    OpenIntakes intakes;

    @Inject
    SignalDesks desks;

    @Inject
    SignalAttempts attempts;

    @Inject
    SignalDatabase network;

    @Inject
    SummarySeals seals;

    @Inject
    FiscalCodeMarks marks;

    @Inject
    Citizens citizens;

    @Inject
    ReceiptCodes codes;

    @Inject
    CurrentCaller caller;

    @Inject
    SystemWork work;

    @Inject
    Afterwards afterwards;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /**
     * Opens the summary for the open visit. What stands against it is told as a state and never thrown, so that the
     * count of wrong codes and the trail are kept.
     */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public SummaryAnswer open(OpenSharedSummary command) {
        desks.lock();
        var citizenId = intakes.require(command.openIntakeId()).citizenId();
        if (!attempts.allowed(Kind.WRONG_CODE, WRONG_OF_OPERATOR, WRONG_OF_DESK)) {
            audit.fire(AuditEvent.read("summary.limited", SUBJECT, citizenId, citizenId));
            return SummaryAnswer.without(State.LIMITED);
        }
        return CodeText.parse(command.receiptCode())
                .map(code -> open(code, citizenId))
                .orElseGet(() -> SummaryAnswer.without(State.MISTYPED));
    }

    private SummaryAnswer open(CodeText code, long citizenId) {
        var networkId = caller.get().networkId();
        var found = network.receiptCode(networkId, seals.mark(networkId, code), Clocks.today(clock));
        if (found.isEmpty()) {
            return SummaryAnswer.without(State.UNAVAILABLE);
        }
        if (found.get().isEmpty()) {
            return wrong(State.UNKNOWN, citizenId);
        }
        var sealed = found.get().get(0);
        if (sealed.municipalityId() == caller.get().municipalityId()) {
            return SummaryAnswer.without(State.OWN_DESK);
        }
        var opened = seals.open(sealed.municipalityId(), code, sealed.summary());
        if (!samePerson(opened.personMark(), networkId, citizenId)) {
            return wrong(State.OTHER_PERSON, citizenId);
        }
        tell(sealed, citizenId);
        return SummaryAnswer.opened(opened.summary());
    }

    private SummaryAnswer wrong(State state, long citizenId) {
        attempts.count(Kind.WRONG_CODE);
        audit.fire(AuditEvent.read("summary.wrongCode", SUBJECT, citizenId, citizenId));
        return SummaryAnswer.without(state);
    }

    /** Where one of the two desks has no codice fiscale, the operator compares the names. */
    private boolean samePerson(String theirs, long networkId, long citizenId) {
        var ours = marks.of(networkId, citizens.get(citizenId).person().fiscalCode())
                .orElse("");
        return theirs.isEmpty() || ours.isEmpty() || theirs.equals(ours);
    }

    /**
     * Both desks have it on their logs, in this transaction. Which Comune it was, the first desk keeps behind its own
     * door: that runs after the commit and before anything is shown, so that its failure shows nothing.
     */
    private void tell(SealedSummary sealed, long citizenId) {
        audit.fire(AuditEvent.read("summary.open", SUBJECT, citizenId, citizenId));
        audit.fire(AuditEvent.read("summary.openedElsewhere", SUBJECT, sealed.citizenId(), sealed.citizenId())
                .of(sealed.municipalityId()));
        var by = caller.get().municipalityId();
        afterwards.leave(() -> work.inMunicipality(sealed.municipalityId(), () -> {
            codes.addOpening(sealed.receiptCodeId(), by);
            return null;
        }));
    }
}
