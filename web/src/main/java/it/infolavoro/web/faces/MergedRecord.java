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
import java.util.Map;

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
    private static final String PERSON = "/citizen/file.xhtml";

    private MergedRecord() {}

    /** Whether the person's address was left for that of the kept record. */
    static boolean leadOn(FacesContext context, BusinessRuleViolation refusal) {
        var external = context.getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        if (!refusal.key().equals(REFUSAL) || context.isPostback() || external.isResponseCommitted()) {
            return false;
        }
        var address =
                address(context, request, String.valueOf(refusal.arguments().get(0)));
        if (address == null) {
            return false;
        }
        CDI.current().select(Notices.class).get().warn("merge.followed");
        try {
            external.redirect(address);
        } catch (IOException gone) {
            throw new FacesException("The kept record's address could not be sent", gone);
        }
        context.responseComplete();
        return true;
    }

    /** The same page for the kept record, or that record's page where this one is about two; null where it is here. */
    private static String address(FacesContext context, HttpServletRequest request, String kept) {
        var external = context.getExternalContext();
        var parameters = new LinkedHashMap<String, List<String>>();
        external.getRequestParameterValuesMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        var naming = parameters.containsKey(CITIZEN) ? CITIZEN : ID;
        var before = parameters.put(naming, List.of(kept));
        if (before == null) {
            return context.getApplication()
                    .getViewHandler()
                    .getRedirectURL(context, PERSON, Map.of(ID, List.of(kept)), false);
        }
        return before.equals(List.of(kept)) ? null : external.encodeRedirectURL(request.getRequestURI(), parameters);
    }
}
