package it.infolavoro.citizen;

import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.CodeLists;
import it.infolavoro.platform.BusinessRuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What must hold of a person's data before they are stored (rules R1 to R3). */
@ApplicationScoped
public class CitizenRules {

    @Inject
    Citizens citizens;

    @Inject
    CodeLists codes;

    @Inject
    CurrentCaller caller;

    /**
     * Checks the data and gives them with the code as it is stored. The id is the person's own, or null for a new one.
     */
    CitizenData check(CitizenData person, boolean warningsConfirmed, Long ownId) {
        requireKeys(person);
        if (person.fiscalCode() == null) {
            return person;
        }
        citizens.idOfFiscalCode(person.fiscalCode())
                .filter(id -> !id.equals(ownId))
                .ifPresent(id -> {
                    throw BusinessRuleViolation.at("fiscalCode", "citizen.fiscalCode.duplicate", id);
                });
        return person;
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
