package it.infolavoro.web.citizen;

import it.infolavoro.citizen.BirthPlace;
import it.infolavoro.citizen.CitizenService;
import it.infolavoro.citizen.FiscalCodeCheck;
import it.infolavoro.citizen.FiscalCodeWarning;
import it.infolavoro.citizen.Sex;
import it.infolavoro.duplicate.DuplicateCheck;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.primefaces.PrimeFaces;

/** What the forms for a new and for a corrected person share: the code that is read while typing. */
public abstract class CitizenFormPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> FILLED =
            List.of("form:birthDate-field", "form:sex-field", "form:birthPlace-field", "form:guardianPart");

    @Inject
    protected CitizenService citizens;

    private final CitizenForm form = new CitizenForm();
    private FiscalCodeCheck check;

    /**
     * Reads a code that was just typed, fills what it tells and is still empty, and looks again; gives what is typed.
     */
    public DuplicateCheck readCode() {
        if (form.getFiscalCode() != null && form.fill(citizens.checkFiscalCode(form.codeToCheck()))) {
            // Only then: drawing the fields anew takes away what somebody is typing there.
            // A field keeps what it sent with a refused form, were it nothing, and would show that instead.
            PrimeFaces.current().resetInputs(FILLED);
            PrimeFaces.current().ajax().update(FILLED);
        }
        return look();
    }

    /** Compares the code with the rest; gives what is typed, by which the panel of possible duplicates looks. */
    public DuplicateCheck look() {
        compare();
        return form.duplicateCheck(ownId() == 0 ? null : ownId());
    }

    /** Compares the code with the rest; what was confirmed is no longer so when something else does not fit. */
    protected void compare() {
        var before = getWarnings();
        check = form.getFiscalCode() == null ? null : citizens.checkFiscalCode(form.codeToCheck());
        if (!before.equals(getWarnings())) {
            form.setWarningsConfirmed(false);
        }
    }

    /** The id of the person being corrected, or 0 for a new one. */
    protected abstract long ownId();

    /** Places for what was typed of a name. */
    public List<BirthPlace> places(String typed) {
        return citizens.birthPlaces(typed);
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public CitizenForm getForm() {
        return form;
    }

    public FiscalCodeCheck getCheck() {
        return check;
    }

    public Set<FiscalCodeWarning> getWarnings() {
        return check == null ? Set.of() : check.warnings();
    }

    /** Whether the code may mean two birth dates, of which the operator must say one. */
    public boolean isCenturyOpen() {
        return check != null && check.birthDates().size() > 1 && form.getBirthDate() == null;
    }

    /** The warnings in the order in which the rules name them. */
    public List<FiscalCodeWarning> getWarningList() {
        return getWarnings().stream().sorted().toList();
    }
}
