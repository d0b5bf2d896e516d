package it.infolavoro.web.intake;

import it.infolavoro.intake.IntakeService;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Counts visits that give only information, one after the other. */
@Named
@ViewScoped
public class IntakeVisitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    IntakeService intakes;

    @Inject
    Notices notices;

    private IntakeForm form = new IntakeForm();
    private int counted;

    /** Stores the visit and is ready for the next one by the same channel. */
    public void save() {
        intakes.recordInformationVisit(form.informationVisit());
        counted++;
        notices.done("intake.counted", counted);
        var next = new IntakeForm();
        next.setChannel(form.getChannel());
        form = next;
    }

    public IntakeForm getForm() {
        return form;
    }
}
