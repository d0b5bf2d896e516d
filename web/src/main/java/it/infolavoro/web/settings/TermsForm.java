package it.infolavoro.web.settings;

import it.infolavoro.settings.NetworkTerm;
import it.infolavoro.settings.TermKind;
import it.infolavoro.settings.TermsOverview;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The terms as they are typed, beside those that were there when the page was opened. */
public class TermsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EnumMap<NetworkTerm, String> opened;
    private final HashMap<String, String> numbers = new HashMap<>();
    private boolean signalNames;
    private boolean catalogueApproval;
    private List<String> secondFactorRoles = new ArrayList<>();
    private String reason;

    TermsForm(TermsOverview overview) {
        opened = new EnumMap<>(overview.values());
        opened.forEach((term, value) -> numbers.put(term.key(), value));
        signalNames = flag(NetworkTerm.SIGNAL_NAMES);
        catalogueApproval = flag(NetworkTerm.CATALOGUE_APPROVAL);
        var roles = opened.get(NetworkTerm.SECOND_FACTOR_ROLES);
        secondFactorRoles = roles.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(roles.split(" ")));
    }

    private boolean flag(NetworkTerm term) {
        return "yes".equals(opened.get(term));
    }

    /** The terms that were changed, so that what another has settled meanwhile stays. */
    Map<NetworkTerm, String> changed() {
        var changed = new EnumMap<NetworkTerm, String>(NetworkTerm.class);
        for (var term : NetworkTerm.values()) {
            var typed = typed(term);
            if (!opened.get(term).equals(typed)) {
                changed.put(term, typed);
            }
        }
        return changed;
    }

    private String typed(NetworkTerm term) {
        if (term.kind() == TermKind.FLAG) {
            return (term == NetworkTerm.SIGNAL_NAMES ? signalNames : catalogueApproval) ? "yes" : "no";
        }
        return term.kind() == TermKind.ROLES
                ? String.join(" ", new TreeSet<>(secondFactorRoles))
                : numbers.get(term.key()).strip();
    }

    /** Days and questions by the term's key. */
    public Map<String, String> getNumbers() {
        return numbers;
    }

    public boolean isSignalNames() {
        return signalNames;
    }

    public void setSignalNames(boolean signalNames) {
        this.signalNames = signalNames;
    }

    public boolean isCatalogueApproval() {
        return catalogueApproval;
    }

    public void setCatalogueApproval(boolean catalogueApproval) {
        this.catalogueApproval = catalogueApproval;
    }

    public List<String> getSecondFactorRoles() {
        return secondFactorRoles;
    }

    public void setSecondFactorRoles(List<String> secondFactorRoles) {
        this.secondFactorRoles = secondFactorRoles == null ? new ArrayList<>() : secondFactorRoles;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
