package it.infolavoro.web.citizen;

import it.infolavoro.casefile.CaseFile;
import it.infolavoro.casefile.CaseFileService;
import it.infolavoro.casefile.OpenCaseFile;
import it.infolavoro.intake.CloseNeed;
import it.infolavoro.intake.IntakeService;
import it.infolavoro.intake.NeedRow;
import it.infolavoro.platform.Clocks;
import it.infolavoro.timeline.TimelineKind;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;

/** The person's page: who it is, which needs are open, what happened so far. */
@Named
@ViewScoped
public class CitizenFilePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseFileService files;

    @Inject
    IntakeService intakes;

    @Inject
    Notices notices;

    private long id;
    private String show;
    private String after;
    private Long visit;
    private CaseFile file;

    /**
     * Reads everything, and of the timeline the part that the address names; leads on from the address of a record that
     * has become part of another.
     */
    public String open() {
        var kind = Arrays.stream(TimelineKind.values())
                .filter(each -> each.name().equals(show))
                .findFirst()
                .orElse(null);
        show = kind == null ? null : kind.name();
        file = files.open(new OpenCaseFile(id, kind, after));
        if (file.citizen().id() == id) {
            return null;
        }
        notices.warn("merge.followed");
        return "/citizen/file?faces-redirect=true&id=" + file.citizen().id();
    }

    /** What the timeline can be narrowed down to. */
    public List<String> getKinds() {
        return Arrays.stream(TimelineKind.values()).map(TimelineKind::name).toList();
    }

    /** Closes a need and shows the page anew. */
    public String close(NeedRow need) {
        intakes.closeNeed(new CloseNeed(need.id(), need.version()));
        notices.done("casefile.needClosed");
        return "/citizen/file?faces-redirect=true&id=" + id;
    }

    /** The kinds of the needs that are open. */
    public List<String> getOpenNeeds() {
        return file.needs().stream()
                .filter(need -> need.closedAt() == null)
                .map(NeedRow::kind)
                .toList();
    }

    /** Whole years, or null where the birth date is unknown. */
    public Integer getAge() {
        var born = file.citizen().person().birthDate();
        return born == null
                ? null
                : Period.between(born, LocalDate.now(Clocks.ITALY)).getYears();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    /** The visit with which the record was just opened, where the page follows it; else null. */
    public Long getVisit() {
        return visit;
    }

    public void setVisit(Long visit) {
        this.visit = visit;
    }

    public CaseFile getFile() {
        return file;
    }
}
