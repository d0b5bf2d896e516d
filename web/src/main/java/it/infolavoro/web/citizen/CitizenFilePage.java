package it.infolavoro.web.citizen;

import it.infolavoro.casefile.CaseFile;
import it.infolavoro.casefile.CaseFileService;
import it.infolavoro.intake.CloseNeed;
import it.infolavoro.intake.IntakeService;
import it.infolavoro.intake.NeedRow;
import it.infolavoro.platform.Clocks;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;

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
    private CaseFile file;

    /** Reads everything. */
    public void open() {
        file = files.open(id);
    }

    /** Closes a need and shows the page anew. */
    public String close(NeedRow need) {
        intakes.closeNeed(new CloseNeed(need.id(), need.version()));
        notices.done("casefile.needClosed");
        return "/citizen/file?faces-redirect=true&id=" + id;
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

    public CaseFile getFile() {
        return file;
    }
}
