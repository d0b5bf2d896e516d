package it.infolavoro.web.intake;

import it.infolavoro.citizen.CitizenDetail;
import it.infolavoro.citizen.CitizenService;
import it.infolavoro.intake.IntakeService;
import it.infolavoro.intake.RecordIntake;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The guided intake of a person whose record is open. */
@Named
@ViewScoped
public class IntakeNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CitizenService citizens;

    @Inject
    IntakeService intakes;

    @Inject
    Notices notices;

    private long citizen;
    private CitizenDetail detail;
    private final IntakeForm form = new IntakeForm();

    /** Reads the person and begins with what is known. */
    public void open() {
        detail = citizens.open(citizen);
        form.prefill(detail.person());
    }

    /** Stores the visit, with the version of the notice that the page shows, and goes back to the person. */
    public String save(String noticeVersion) {
        intakes.record(new RecordIntake(form.getRequest().id(), citizen, form.visit(noticeVersion)));
        notices.done("intake.recorded");
        return "/citizen/file?faces-redirect=true&id=" + citizen;
    }

    /** Whether the record says the person's situation already, so that it need not be asked. */
    public boolean isSituationKnown() {
        var person = detail.person();
        return person.labourCondition() != null && person.education() != null;
    }

    public long getCitizen() {
        return citizen;
    }

    public void setCitizen(long citizen) {
        this.citizen = citizen;
    }

    public CitizenDetail getDetail() {
        return detail;
    }

    public IntakeForm getForm() {
        return form;
    }
}
