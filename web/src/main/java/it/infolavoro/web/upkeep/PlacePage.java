package it.infolavoro.web.upkeep;

import it.infolavoro.platform.NotFound;
import it.infolavoro.servicecontent.ContentDifference;
import it.infolavoro.servicecontent.ServiceContent;
import it.infolavoro.servicecontent.ServicePlace;
import it.infolavoro.upkeep.EntryDetail;
import it.infolavoro.upkeep.EntryService;
import it.infolavoro.upkeep.SaveEntry;
import it.infolavoro.web.faces.Difference;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Writes a place of an entry's draft with its hours, or adds one. */
@Named
@ViewScoped
public class PlacePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EntryService entries;

    @Inject
    EntryWords words;

    @Inject
    Notices notices;

    private final PlaceForm form = new PlaceForm();
    private long id;
    private long number;
    private EntryDetail detail;
    private List<Difference> differences = List.of();

    /** Fills the form, for a place that exists. Throws NotFound. */
    public void open() {
        detail = entries.open(id);
        if (number > 0) {
            form.show(detail.content().places().stream()
                    .filter(place -> place.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("place")));
        }
    }

    /** Keeps the place, unless somebody else was faster: then both are shown, and saving again decides. */
    public String save() {
        return changedMeanwhile() ? null : keep(typed());
    }

    /** Takes the place out of the draft. */
    public String remove() {
        return keep(detail.content().at(others()));
    }

    private String keep(ServiceContent content) {
        entries.save(new SaveEntry(id, detail.entry().version(), content));
        notices.done("upkeep.saved");
        return "/upkeep/entry?faces-redirect=true&id=" + id;
    }

    private ServiceContent typed() {
        var places = new ArrayList<>(others());
        places.add(form.place((int) number));
        return detail.content().at(places);
    }

    private List<ServicePlace> others() {
        return detail.content().places().stream()
                .filter(place -> place.number() != number)
                .toList();
    }

    private boolean changedMeanwhile() {
        var current = entries.open(id);
        if (current.entry().version() == detail.entry().version()) {
            return false;
        }
        detail = current;
        differences = words.differences(ContentDifference.between(current.content(), typed()));
        notices.warn("upkeep.changedMeanwhile");
        return true;
    }

    /** Whether it is a place that the draft has already. */
    public boolean isKnown() {
        return number > 0;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public long getNumber() {
        return number;
    }

    public void setNumber(long number) {
        this.number = number;
    }

    public PlaceForm getForm() {
        return form;
    }

    public EntryDetail getDetail() {
        return detail;
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}
