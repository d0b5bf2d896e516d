package it.infolavoro.web.faces;

import it.infolavoro.platform.InvalidInput;
import it.infolavoro.platform.Text;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/**
 * Holds a field against the constraints of the command's component that has the field's id, which is {@code il:field}'s
 * attribute {@code constraints}: so that each wrong field is told at once. The service would tell only after the fields
 * that are missing or unreadable have been mended. What is being typed is not judged yet.
 */
@FacesValidator("il.constraints")
public class ConstraintsValidator implements Validator<Object> {

    /** Throws ValidatorException with one message for each broken constraint. */
    @Override
    public void validate(FacesContext context, UIComponent component, Object value) {
        if (whileTyping(context, component)) {
            return;
        }
        var owner = type((String) component.getAttributes().get("constraints"));
        var validator = CDI.current().select(jakarta.validation.Validator.class).get();
        var checked = value instanceof String text ? Text.tidy(text) : value;
        var broken = validator.validateValue(owner, component.getId(), checked);
        if (!broken.isEmpty()) {
            throw new ValidatorException(InvalidInput.of(broken).problems().stream()
                    .map(problem -> new FacesMessage(FacesMessage.SEVERITY_ERROR, Refusals.text(problem), null))
                    .toList());
        }
    }

    /** Whether the request comes from the field itself, which is still being filled in. */
    public static boolean whileTyping(FacesContext context, UIComponent component) {
        var source = context.getExternalContext().getRequestParameterMap().get("jakarta.faces.source");
        return component.getClientId(context).equals(source);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException("No command of this name: " + name, failure);
        }
    }
}
