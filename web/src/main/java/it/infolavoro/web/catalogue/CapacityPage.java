package it.infolavoro.web.catalogue;

import it.infolavoro.catalogue.CapacityRow;
import it.infolavoro.catalogue.CapacityService;
import it.infolavoro.catalogue.TellCapacity;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** How soon the organisation's services can take somebody. */
@Named
@ViewScoped
public class CapacityPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CapacityService capacities;

    @Inject
    Notices notices;

    private List<CapacityRow> rows = List.of();
    private CapacityRow chosen;
    private Integer places;
    private Integer waitingDays;

    /** Reads the services. */
    public void open() {
        rows = capacities.list();
    }

    /** Shows the form of a service, filled with what was told last. */
    public void choose(CapacityRow row) {
        chosen = row;
        places = row.places();
        waitingDays = row.waitingDays();
    }

    /** Hides the form. */
    public void forget() {
        chosen = null;
    }

    /** Tells what the form says. */
    public String tell() {
        capacities.tell(new TellCapacity(chosen.id(), chosen.version(), places, waitingDays));
        notices.done("capacity.told", chosen.name());
        return "/staff/capacity?faces-redirect=true";
    }

    public List<CapacityRow> getRows() {
        return rows;
    }

    public CapacityRow getChosen() {
        return chosen;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public Integer getWaitingDays() {
        return waitingDays;
    }

    public void setWaitingDays(Integer waitingDays) {
        this.waitingDays = waitingDays;
    }
}
