package it.infolavoro.web.faces;

import it.infolavoro.platform.BusinessRuleViolation;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.Optional;

/**
 * Where a refusal leads: the record that stands in the way, as a link below the refusal's text.
 *
 * @param outcome the page of the record
 * @param id the record's id
 * @param text what the link says
 */
public record NextStep(String outcome, long id, String text) {

    private static final String ATTRIBUTE = "il.nextStep";

    /** The pages of the records that rules name; the first argument of such a refusal is the record's id. */
    private static final Map<String, String> PAGES = Map.of("referral.alreadyOpen", "/referral/detail");

    /** The step after a refusal, where its rule names a record. */
    static Optional<NextStep> after(BusinessRuleViolation violation) {
        return Optional.ofNullable(PAGES.get(violation.key()))
                .map(page ->
                        new NextStep(page, (Long) violation.arguments().get(0), Texts.get(violation.key() + ".link")));
    }

    /** Has the page that is written next show the link. */
    void offer(FacesContext context) {
        context.getExternalContext().getRequestMap().put(ATTRIBUTE, this);
    }
}
