package it.infolavoro.citizen;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.draft.Drafts;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Keeping persons' records. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class CitizenService {

    private static final String SUBJECT = "Citizen";
    private static final int PLACES = 12;

    @Inject
    Citizens citizens;

    @Inject
    CitizenRules rules;

    @Inject
    CitizenReading reading;

    @Inject
    BirthPlaces places;

    @Inject
    Drafts drafts;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    @Inject
    Event<CitizenEvent> events;

    /** Tells what a codice fiscale says, for the form in which it is typed. Stores and finds nothing. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public FiscalCodeCheck checkFiscalCode(CheckFiscalCode typed) {
        return FiscalCodeCheck.of(typed.fiscalCode(), typed.person(), places, LocalDate.now(clock));
    }

    /** Birth places whose name, or a word of it, begins as typed; a few of them. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public List<BirthPlace> birthPlaces(String typed) {
        return places.search(typed, PLACES);
    }

    /** The birth place with a Belfiore code; null where there is none. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public BirthPlace birthPlace(String code) {
        return places.find(code).orElse(null);
    }

    /** Opens a record and gives its id; a repeated request gives the first one's. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public long register(RegisterCitizen command) {
        var known = citizens.idOfRequest(command.requestId());
        if (known.isPresent()) {
            return known.get();
        }
        var person = rules.check(command.person(), command.warningsConfirmed(), null, null);
        var id = citizens.add(
                Citizen.register(command.requestId(), person, caller.get().username(), clock.instant()));
        drafts.finish(command.requestId());
        audit.fire(AuditEvent.change("citizen.register", SUBJECT, id, id));
        return id;
    }

    /** Corrects a record. Throws ConcurrentChange where somebody else did so since. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public void correct(CorrectCitizen command) {
        var citizen = citizens.toWrite(command.citizenId());
        citizen.requireVersion(command.version());
        var person = rules.check(command.person(), command.warningsConfirmed(), citizen.id(), citizen.person());
        citizen.correct(person, clock.instant());
        drafts.finish(command.draft());
        events.fire(new CitizenEvent.Corrected(citizen.id()));
        audit.fire(AuditEvent.change("citizen.correct", SUBJECT, citizen.id(), citizen.id()));
    }

    /** Opens a record to correct it. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public CitizenDetail open(long citizenId) {
        audit.fire(AuditEvent.read("citizen.open", SUBJECT, citizenId, citizenId));
        return reading.detail(citizenId);
    }
}
