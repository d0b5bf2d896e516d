package it.infolavoro.citizen;

import it.infolavoro.formsettings.DeskForms;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.CodeLists;
import it.infolavoro.platform.BusinessRuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What must hold of a person's data before they are stored (rules R1 to R3 and R5). */
@ApplicationScoped
public class CitizenRules {

    private static final int OLDEST_AGE = 120;

    @Inject
    Citizens citizens;

    @Inject
    BirthPlaces places;

    @Inject
    CodeLists codes;

    @Inject
    DeskForms forms;

    @Inject
    Clock clock;

    @Inject
    CurrentCaller caller;

    /**
     * Checks the data and gives them with the code as it is stored. The id is the person's own, and {@code held} what
     * the record holds; both are null for a new one.
     */
    public CitizenData check(CitizenData person, boolean warningsConfirmed, Long ownId, CitizenData held) {
        CitizenFields.check(forms.rules(), person, held);
        requireKeys(person);
        requirePlace(person.birthPlace());
        requirePossibleAge(person.birthDate(), LocalDate.now(clock));
        requireGuardian(person, LocalDate.now(clock));
        if (person.fiscalCode() == null) {
            return person;
        }
        var checked = withCheckedCode(person, warningsConfirmed, places, LocalDate.now(clock));
        citizens.idOfFiscalCode(checked.fiscalCode())
                .filter(id -> !id.equals(ownId))
                .ifPresent(id -> {
                    throw BusinessRuleViolation.at("fiscalCode", "citizen.fiscalCode.duplicate", id);
                });
        return checked;
    }

    /** Rule R2: refuses what is no code, and what does not fit the person until it is confirmed; gives it as stored. */
    static CitizenData withCheckedCode(CitizenData person, boolean confirmed, BirthPlaces places, LocalDate today) {
        var check = FiscalCodeCheck.of(person.fiscalCode(), person.identity(), places, today);
        if (!check.valid()) {
            throw BusinessRuleViolation.at("fiscalCode", "citizen.fiscalCode.error." + check.error());
        }
        if (!check.warnings().isEmpty() && !confirmed) {
            throw BusinessRuleViolation.at("warningsConfirmed", "citizen.fiscalCode.confirm");
        }
        return person.withFiscalCode(check.code());
    }

    /** Rule R5: nobody at a desk is older than anybody ever was; a mistyped year is. */
    static void requirePossibleAge(LocalDate birthDate, LocalDate today) {
        if (birthDate != null && birthDate.isBefore(today.minusYears(OLDEST_AGE))) {
            throw BusinessRuleViolation.at("birthDate", "citizen.birthDate.tooOld", OLDEST_AGE);
        }
    }

    /** Rule R7: for a minor somebody of full age answers, whom the desk can call. */
    static void requireGuardian(CitizenData person, LocalDate today) {
        if (CitizenData.isMinor(person.birthDate(), today) && person.guardian() == null) {
            throw BusinessRuleViolation.at("guardian", "citizen.guardian.required");
        }
    }

    private void requirePlace(String birthPlace) {
        if (birthPlace != null && places.find(birthPlace).isEmpty()) {
            throw BusinessRuleViolation.at("birthPlace", "citizen.birthPlace.unknown");
        }
    }

    private void requireKeys(CitizenData person) {
        require("citizenship_group", person.citizenship(), "citizenship");
        require("education_level", person.education(), "education");
        require("labour_condition", person.labourCondition(), "labourCondition");
        if (person.fiscalCode() == null) {
            codes.requireKey(
                    caller.get().networkId(), "no_code_reason", person.noFiscalCodeReason(), "noFiscalCodeReason");
        }
    }

    private void require(String list, String key, String field) {
        if (key != null) {
            codes.requireKey(caller.get().networkId(), list, key, field);
        }
    }
}
