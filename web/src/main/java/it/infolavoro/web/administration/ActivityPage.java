package it.infolavoro.web.administration;

import it.infolavoro.audit.AuditEvent.Kind;
import it.infolavoro.identity.Role;
import it.infolavoro.platform.Slice;
import it.infolavoro.report.ActivityRow;
import it.infolavoro.report.ActivitySearch;
import it.infolavoro.report.ActivityService;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who did what in the whole installation, the newest first; filters and position are in the address. */
@Named
@ViewScoped
public class ActivityPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/admin/activity?faces-redirect=true&includeViewParams=true";

    @Inject
    ActivityService service;

    @Inject
    ActivityWords words;

    private String from;
    private String to;
    private String actor;
    private String role;
    private String kind;
    private String action;
    private String after;
    private LocalDate first;
    private LocalDate last;
    private transient Slice<ActivityRow> page;

    /** Reads the entries that the address asks for. */
    public void open() {
        var found = service.list(ActivityQuery.search(from, to, actor, role, kind, action, after));
        first = found.from();
        last = found.to();
        page = found.page();
    }

    /** Shows the chosen entries, at an address of their own. */
    public String choose() {
        // Refused here, beside the field, and not at the address that it leads to.
        service.list(new ActivitySearch(first, last, actor, null, null, null, null));
        from = first == null ? null : first.toString();
        to = last == null ? null : last.toString();
        after = null;
        return HERE;
    }

    /** The address of the same entries as a file. */
    public String getCsv() {
        return Stream.of(
                        part("from", String.valueOf(first)),
                        part("to", String.valueOf(last)),
                        part("actor", actor),
                        part("role", role),
                        part("kind", kind),
                        part("action", action))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&", "activity.csv?", ""));
    }

    private static String part(String name, String value) {
        return value == null || value.isBlank() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The acts that can be chosen, by their words. */
    public List<SelectItem> getActions() {
        return words.actions();
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public Set<String> getRoles() {
        return new TreeSet<>(Role.ALL);
    }

    public Slice<ActivityRow> getPage() {
        return page;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
