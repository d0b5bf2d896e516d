package it.infolavoro.web.audit;

import it.infolavoro.audit.AccessLogRow;
import it.infolavoro.audit.AccessLogSearch;
import it.infolavoro.audit.AccessLogService;
import it.infolavoro.audit.AuditEvent;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.Slice;
import it.infolavoro.web.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The Registro degli accessi, the newest entries first; filters and position are in the address. */
@Named
@ViewScoped
public class AccessLogPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    @Inject
    AccessLogService log;

    private String kind;
    private String citizen;
    private String after;
    private transient Slice<AccessLogRow> page;

    /** The entries. */
    public Slice<AccessLogRow> getPage() {
        if (page == null) {
            page = log.list(new AccessLogSearch(citizenId(), kindOfAct(), after));
        }
        return page;
    }

    /** Shows the chosen entries, at an address of their own. Throws {@link BusinessRuleViolation} for no number. */
    public String choose() {
        if (citizen != null
                && !citizen.isBlank()
                && !NUMBER.matcher(citizen.strip()).matches()) {
            throw BusinessRuleViolation.at("citizen", "audit.citizen.number");
        }
        after = null;
        return "/audit/list?faces-redirect=true&includeViewParams=true";
    }

    public AuditEvent.Kind[] getKinds() {
        return AuditEvent.Kind.values();
    }

    /** An act in words; the name itself for one that a newer version wrote. */
    public String action(String name) {
        return Texts.has("audit.action." + name) ? Texts.get("audit.action." + name) : name;
    }

    private AuditEvent.Kind kindOfAct() {
        if (kind == null || kind.isBlank()) {
            return null;
        }
        return Arrays.stream(AuditEvent.Kind.values())
                .filter(value -> value.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind"));
    }

    private Long citizenId() {
        if (citizen == null || citizen.isBlank()) {
            return null;
        }
        if (!NUMBER.matcher(citizen.strip()).matches()) {
            throw new NotFound("citizen");
        }
        return Long.valueOf(citizen.strip());
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getCitizen() {
        return citizen;
    }

    public void setCitizen(String citizen) {
        this.citizen = citizen;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
