package it.infolavoro.web.adhesion;

import it.infolavoro.report.OpenWork.ServiceQueue;
import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.List;

/** A service that goes, and which other one is chosen to take over. */
public class ServiceReroute implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long serviceId;
    private final String name;
    private final long waiting;
    private final List<SelectItem> choices;
    private Long toServiceId;

    ServiceReroute(ServiceQueue service, List<SelectItem> choices) {
        this.serviceId = service.serviceId();
        this.name = service.name();
        this.waiting = service.waiting();
        this.choices = choices;
    }

    public long getServiceId() {
        return serviceId;
    }

    /** The service with how many wait: "Corso di saldatura (3)". */
    public String getLabel() {
        return name + " (" + waiting + ")";
    }

    public List<SelectItem> getChoices() {
        return choices;
    }

    /** The service that takes over; null for none. */
    public Long getToServiceId() {
        return toServiceId;
    }

    public void setToServiceId(Long toServiceId) {
        this.toServiceId = toServiceId;
    }
}
