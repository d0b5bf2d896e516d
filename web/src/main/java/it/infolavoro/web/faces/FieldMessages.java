package it.infolavoro.web.faces;

import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.InvalidInput.Problem;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.util.EnumSet;

/** Puts a refusal beside the field it names: the component whose id is the name of the command's component. */
final class FieldMessages {

    private FieldMessages() {}

    /** Adds an error beside the field, or on top of the page where the field is null or not on the page. */
    static void add(FacesContext context, String field, String text) {
        var message = new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
        var component = field == null ? null : find(context, field);
        if (component instanceof UIInput input) {
            keepTyping(context, input);
            input.setValid(false);
        }
        context.addMessage(component == null ? null : component.getClientId(context), message);
    }

    /** An invalid field shows only what was submitted, and that is gone once the value has reached the page's bean. */
    private static void keepTyping(FacesContext context, UIInput input) {
        if (input.getSubmittedValue() == null
                && (input instanceof HtmlInputText || input instanceof HtmlInputTextarea)) {
            input.setSubmittedValue(shown(context, input));
        }
    }

    @SuppressWarnings("unchecked")
    private static String shown(FacesContext context, UIInput input) {
        var value = input.getValue();
        var converter = (Converter<Object>) input.getConverter();
        if (value == null || converter == null) {
            return value == null ? "" : value.toString();
        }
        return converter.getAsString(context, input, value);
    }

    /** Adds what a broken rule means. */
    static void add(FacesContext context, BusinessRuleViolation violation) {
        add(context, violation.field(), Refusals.text(violation));
        NextStep.after(violation).ifPresent(step -> step.offer(context));
    }

    /** Adds what a broken constraint means. */
    static void add(FacesContext context, Problem problem) {
        var last = problem.field().substring(problem.field().lastIndexOf('.') + 1);
        add(context, last, Refusals.text(problem));
    }

    private static UIComponent find(FacesContext context, String id) {
        var found = new UIComponent[1];
        // Beside a field that the page does not show now, nobody would read it.
        var shown = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(shown, (visit, component) -> {
            if (id.equals(component.getId())) {
                found[0] = component;
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }
}
