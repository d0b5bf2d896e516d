package it.infolavoro.web.faces;

import it.infolavoro.platform.BusinessRuleViolation;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Leads on from an old address of a person whose record was merged: the same page opens for the record that is kept.
 * Only where a page is opened; what somebody sends from a page is refused with the rule's own text, so that nothing
 * that was typed for one record is stored with another one unseen.
 */
final class MergedRecord {

    /** The refusal of a merged record; its argument is the id of the kept one. */
    private static final String REFUSAL = "citizen.merged";

    private static final String CITIZEN = "citizen";
    private static final String ID = "id";

    private MergedRecord() {}

    /** Whether the person's address was left for that of the kept record. */
    static boolean leadOn(FacesContext context, BusinessRuleViolation refusal) {
        var external = context.getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        if (!refusal.key().equals(REFUSAL) || context.isPostback() || external.isResponseCommitted()) {
            return false;
        }
        var kept = String.valueOf(refusal.arguments().get(0));
        var naming = external.getRequestParameterMap().containsKey(CITIZEN) ? CITIZEN : ID;
        var parameters = new LinkedHashMap<String, List<String>>();
        external.getRequestParameterValuesMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        var before = parameters.put(naming, List.of(kept));
        if (before == null || before.equals(List.of(kept))) {
            return false;
        }
        CDI.current().select(Notices.class).get().warn("merge.followed");
        try {
            external.redirect(external.encodeRedirectURL(request.getRequestURI(), parameters));
        } catch (IOException gone) {
            throw new FacesException("The kept record's address could not be sent", gone);
        }
        context.responseComplete();
        return true;
    }
}
