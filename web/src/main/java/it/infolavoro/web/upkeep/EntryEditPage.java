package it.infolavoro.web.upkeep;

import it.infolavoro.servicecontent.ContentDifference;
import it.infolavoro.servicecontent.ServicePlace;
import it.infolavoro.upkeep.AddEntry;
import it.infolavoro.upkeep.EntryDetail;
import it.infolavoro.upkeep.EntryService;
import it.infolavoro.upkeep.SaveEntry;
import it.infolavoro.web.faces.Difference;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Writes the draft of an entry, or begins one. */
@Named
@ViewScoped
public class EntryEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EntryService entries;

    @Inject
    EntryWords words;

    @Inject
    Notices notices;

    private final EntryForm form = new EntryForm();
    private Long id;
    private EntryDetail detail;
    private List<Difference> differences = List.of();

    /** Fills the form, for an entry that exists. Throws NotFound. */
    public void open() {
        if (id != null) {
            detail = entries.open(id);
            form.show(detail.content());
        }
    }

    /** Keeps the draft, unless somebody else was faster: then both are shown, and saving again decides. */
    public String save() {
        if (id == null) {
            id = entries.add(new AddEntry(form.content(List.of())));
            notices.done("upkeep.added");
            return there();
        }
        if (changedMeanwhile()) {
            return null;
        }
        entries.save(new SaveEntry(id, detail.entry().version(), form.content(places())));
        notices.done("upkeep.saved");
        return there();
    }

    private boolean changedMeanwhile() {
        var current = entries.open(id);
        if (current.entry().version() == detail.entry().version()) {
            return false;
        }
        detail = current;
        differences = words.differences(ContentDifference.between(current.content(), form.content(places())));
        notices.warn("upkeep.changedMeanwhile");
        return true;
    }

    private List<ServicePlace> places() {
        return detail.content().places();
    }

    private String there() {
        return "/upkeep/entry?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public EntryForm getForm() {
        return form;
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}
