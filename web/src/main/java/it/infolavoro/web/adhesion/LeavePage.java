package it.infolavoro.web.adhesion;

import it.infolavoro.adhesion.BodyRow;
import it.infolavoro.adhesion.Standing;
import it.infolavoro.departure.Depart;
import it.infolavoro.departure.Depart.Reroute;
import it.infolavoro.departure.DeparturePlan;
import it.infolavoro.departure.DepartureService;
import it.infolavoro.web.faces.Notices;
import it.infolavoro.web.faces.Texts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Suspends a body or lets it leave, step by step: what is open, what becomes of it, from when on. */
@Named
@ViewScoped
public class LeavePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DepartureService departures;

    @Inject
    Notices notices;

    private final BodyAddress address = new BodyAddress();
    private final ArrayList<ServiceReroute> reroutes = new ArrayList<>();
    private transient DeparturePlan plan;
    private long version;
    private boolean forGood;
    private LocalDate on;
    private String reason;
    private boolean closeOpen = true;
    private String unansweredReason;
    private String workingReason;
    private String note;

    /** Reads the body and what is open. Throws NotFound. */
    public void open() {
        var read = getPlan();
        version = read.detail().version();
        on = read.detail().today();
        forGood = read.detail().body().standing() == Standing.SUSPENDED;
        unansweredReason = isMunicipality() ? "other" : "service_suspended";
        workingReason = isMunicipality() ? "other" : "service_ended";
        read.open()
                .services()
                .forEach(service -> reroutes.add(new ServiceReroute(
                        service,
                        read.replacements().get(service.serviceId()).stream()
                                .map(other ->
                                        new SelectItem(other.id(), other.name() + ", " + other.organisationName()))
                                .toList())));
    }

    /** Does it. */
    public String save() {
        var chosen = reroutes.stream()
                .filter(reroute -> closeOpen && reroute.getToServiceId() != null)
                .map(reroute -> new Reroute(reroute.getServiceId(), reroute.getToServiceId()))
                .toList();
        departures.depart(new Depart(
                address.kind(),
                address.id(),
                version,
                forGood,
                on,
                reason,
                closeOpen,
                closeOpen ? unansweredReason : null,
                closeOpen ? workingReason : null,
                note,
                chosen));
        notices.done(forGood ? "departure.left" : "departure.suspended");
        return address.of("/network/body");
    }

    /** Goes on with steps that were broken off. */
    public String resettle() {
        departures.resettle(address.kind(), address.id());
        notices.done("departure.resettled");
        return address.of("/network/leave");
    }

    /** The body and what is open, read anew where the page was kept between two requests. */
    public DeparturePlan getPlan() {
        if (plan == null) {
            plan = departures.plan(address.requiredKind(), address.id());
        }
        return plan;
    }

    public BodyRow getBody() {
        return getPlan().detail().body();
    }

    public boolean isMunicipality() {
        return address.getMunicipality() != null;
    }

    /** Whether there is something to end: who has left has nothing. */
    public boolean isMayGo() {
        var standing = getBody().standing();
        return standing == Standing.MEMBER || standing == Standing.JOINING || standing == Standing.SUSPENDED;
    }

    /** Open deliveries by state, in words, in the order of a delivery's life. */
    public List<String> getOpenDeliveries() {
        Map<String, Long> open = getPlan().open().deliveries();
        return List.of("DRAFT", "SENT", "ACKNOWLEDGED", "ACCEPTED", "IN_PROGRESS", "ON_HOLD").stream()
                .filter(open::containsKey)
                .map(state -> Texts.get("delivery.state." + state) + ": " + open.get(state))
                .toList();
    }

    public BodyAddress getAddress() {
        return address;
    }

    public List<ServiceReroute> getReroutes() {
        return reroutes;
    }

    public boolean isForGood() {
        return forGood;
    }

    public void setForGood(boolean forGood) {
        this.forGood = forGood;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isCloseOpen() {
        return closeOpen;
    }

    public void setCloseOpen(boolean closeOpen) {
        this.closeOpen = closeOpen;
    }

    public String getUnansweredReason() {
        return unansweredReason;
    }

    public void setUnansweredReason(String unansweredReason) {
        this.unansweredReason = unansweredReason;
    }

    public String getWorkingReason() {
        return workingReason;
    }

    public void setWorkingReason(String workingReason) {
        this.workingReason = workingReason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
