package it.infolavoro.web.citizen;

import it.infolavoro.citizen.CorrectCitizen;
import it.infolavoro.web.duplicate.PersonWords;
import it.infolavoro.web.faces.Difference;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Corrects the record of a person. Where somebody else did so meanwhile, it shows both versions and keeps what was
 * typed.
 */
@Named
@ViewScoped
public class CitizenEditPage extends CitizenFormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    Notices notices;

    @Inject
    PersonWords words;

    private long id;
    private long version;
    private List<Difference> differences = List.of();

    /** Fills the form. */
    public void open() {
        var detail = citizens.open(id);
        version = detail.version();
        var person = detail.person();
        getForm().show(person, person.birthPlace() == null ? null : citizens.birthPlace(person.birthPlace()));
        compare();
    }

    /**
     * Stores the correction, unless somebody else was faster: then both versions are shown, and saving again decides.
     */
    public String save() {
        compare();
        var current = citizens.open(id);
        if (current.version() != version) {
            version = current.version();
            differences = words.differences(current.person(), getForm().person());
            notices.warn("citizen.changedMeanwhile");
            return null;
        }
        citizens.correct(
                new CorrectCitizen(id, version, getForm().person(), getForm().isWarningsConfirmed()));
        notices.done("citizen.corrected");
        return "/citizen/file?faces-redirect=true&id=" + id;
    }

    @Override
    protected long ownId() {
        return id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}
