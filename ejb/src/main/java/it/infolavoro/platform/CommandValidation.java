package it.infolavoro.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;

/** Checks the syntax of a use case's commands by Bean Validation, before anything is read or written. */
@ApplicationScoped
public class CommandValidation {

    @Inject
    Validator validator;

    /**
     * Validates each argument that is a record of the product. Throws {@link InvalidInput} naming every broken
     * component.
     */
    public void check(Object... arguments) {
        for (var argument : arguments) {
            if (argument instanceof Record command) {
                var violations = validator.validate(command);
                if (!violations.isEmpty()) {
                    throw InvalidInput.of(violations);
                }
            }
        }
    }
}
