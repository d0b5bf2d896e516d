package it.infolavoro.web.citizen;

import it.infolavoro.citizen.CitizenDetail;
import it.infolavoro.citizen.CorrectCitizen;
import it.infolavoro.web.draft.DraftedRequest;
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

    private final DraftedRequest request = new DraftedRequest();
    private long id;
    private long version;
    private transient CitizenDetail opened;
    private List<Difference> differences = List.of();

    /** Fills the form. */
    public void open() {
        opened = citizens.open(id);
        version = opened.version();
        request.beginFrom(state(opened));
        var person = opened.person();
        getForm().show(person, person.birthPlace() == null ? null : citizens.birthPlace(person.birthPlace()));
        compare();
    }

    /**
     * When a draft is back in the form, once, before the page is first shown: where somebody else has corrected the
     * record since it was begun, both versions are shown.
     */
    public void meet() {
        if (opened != null && !state(opened).equals(request.basedOn())) {
            meet(opened);
        }
        opened = null;
    }

    /**
     * Stores the correction, unless somebody else was faster: then both versions are shown, and saving again decides.
     */
    public String save() {
        compare();
        var current = citizens.open(id);
        if (current.version() != version) {
            version = current.version();
            meet(current);
            notices.warn("citizen.changedMeanwhile");
            return null;
        }
        citizens.correct(
                new CorrectCitizen(id, version, getForm().person(), getForm().isWarningsConfirmed(), request.id()));
        notices.done("citizen.corrected");
        return "/citizen/file?faces-redirect=true&id=" + id;
    }

    private void meet(CitizenDetail saved) {
        differences = words.differences(saved.person(), getForm().person());
    }

    /** A merge may have led to another record, whose version alone would say nothing. */
    private static String state(CitizenDetail record) {
        return record.id() + "/" + record.version();
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

    public DraftedRequest getRequest() {
        return request;
    }
}
