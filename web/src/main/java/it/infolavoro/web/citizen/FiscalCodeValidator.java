package it.infolavoro.web.citizen;

import it.infolavoro.citizen.FiscalCode;
import it.infolavoro.citizen.InvalidFiscalCode;
import it.infolavoro.web.faces.ConstraintsValidator;
import it.infolavoro.web.faces.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/**
 * Tells a wrong codice fiscale beside its field together with everything else that is wrong. The service, which judges
 * it again, hears of it only when the other fields are right.
 */
@FacesValidator("il.fiscalCode")
public class FiscalCodeValidator implements Validator<String> {

    @Override
    public void validate(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank() || ConstraintsValidator.whileTyping(context, component)) {
            return;
        }
        try {
            FiscalCode.parse(typed);
        } catch (InvalidFiscalCode wrong) {
            var text = Texts.get("citizen.fiscalCode.error." + wrong.error());
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), wrong);
        }
    }
}
